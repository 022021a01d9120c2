// What a server, or a function at the edge, does with a visitor's answer: a `Request` in, a `Response` out, as Cloudflare Workers, Deno and others call it.
import { readConsent } from '../../dist/server.js'

const day = 86_400_000
const policyVersion = '2026-11-01'
const days = 182

/** @param {Request} request */
export function handle(request) {
  if (new URL(request.url).pathname === '/.well-known/gpc.json') return Response.json({ gpc: true, lastUpdate: '2026-11-24' })
  const gpc = request.headers.get('sec-gpc') === '1'
  const { allows, record, cookie } = readConsent(request.headers.get('cookie'), { policyVersion, days, gpc })
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', vary: 'Cookie, Sec-GPC', 'cache-control': 'private' })
  // The same answer with the same end, set by a server: Safari keeps those.
  const left = record ? Math.round((record.time + days * day - Date.now()) / 1000) : 0
  if (record && left > 0) headers.append('set-cookie', `biscotte=${cookie}; Path=/; SameSite=Lax; Secure; Max-Age=${left}`)
  return new Response(page(allows('hotjar')), { headers })
}

/** Where the visitor has agreed it is written as it is; held where not, so that a yes on this page lets it run. */
const page = (/** @type {boolean} */ isAllowed) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Rendered on a server</title>
<script src="/biscotte.js" data-services="hotjar" data-policy-version="${policyVersion}"></script>
<script${isAllowed ? '' : ' type="text/plain" data-consent="hotjar"'} src="https://static.hotjar.com/c/hotjar-1.js?sv=6"></script>
<h1>Rendered on a server</h1>
`
