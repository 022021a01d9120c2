import { readFile } from 'node:fs/promises'
import { moveHost } from './stand-in-hosts.mjs'

/**
 * Each page is written with its tags. `?mode=lock` shows the same page with nothing tagged, as the vendors print their snippets, and the lock
 * before everything; `?mode=header` the same with the policy in a header. The links of the page stay in their mode.
 * @param {string} html with its real addresses
 * @returns the page, and the policy to send with it
 */
export async function atMode(html, mode, { site, port, cookies }) {
  if (mode !== 'lock' && mode !== 'header') return { html, mode: 'tags', policy: undefined }
  const { allowServices, basePolicy, catalogue } = await import('../dist/catalogue.js')
  const { policyFor } = await import('../dist/server.js')
  const [tag = ''] = /<script src="\/biscotte\.js"[^>]*><\/script>/.exec(html) ?? []
  const services = servicesOf(html, tag, catalogue).map((service) => moved(service, port))
  const policyVersion = attribute(tag, 'policy-version')
  const head = [
    ...(mode === 'lock'
      ? [
          `<script data-policy-version="${policyVersion}">${await readLock()}</script>`,
          `<meta http-equiv="Content-Security-Policy" content="${allowServices(
            basePolicy(),
            services.filter(({ category }) => category === 'essential'),
          )}"><!---->`,
        ]
      : []),
    `<script type="application/json" data-biscotte-config>\n${JSON.stringify({ ...configOf(html), services }).replaceAll('<', '\\u003c')}\n</script>`,
    tag
      .replace('<script', `<script async${mode === 'header' ? ' data-lock="header"' : ''}${site.guard ? ` data-guard="${site.guard}"` : ''}`)
      .replace(/\sdata-services="[^"]*"/, ''),
  ].map((line) => line.replaceAll('$', '$$$$'))
  return {
    mode,
    html: untagged(html)
      .replace(/<script type="application\/json" data-biscotte-config>[\s\S]*?<\/script>\n/, '')
      .replace(tag, '')
      .replace('<meta charset="utf-8">', `$&\n${head.join('\n')}`)
      .replace(/href="(\/[\w/-]*)(?:\?([^"]*))?"/g, (_, path, query) => `href="${path}?${query ? `${query}&amp;` : ''}mode=${mode}"`),
    policy: mode === 'header' ? policyFor(cookies, { services, policyVersion }) : undefined,
  }
}

/** Ways in which a site can be shown. */
export const modesOf = (site) => ['tags', 'lock', 'header'].slice(site?.mode ? 1 : 0)

/** As it was before anybody tagged it. */
const untagged = (html) =>
  html
    .replace(/<template data-consent="[^"]*">([\s\S]*?)<\/template>/g, '$1')
    .replace(/<\w+\b[^>]*\sdata-consent="[^"]*"[^>]*>/g, (tag) =>
      tag.replace(/\s(?:type="text\/plain"|data-consent="[^"]*")/g, '').replace(/\sdata-(src|srcset|href|type)=/g, ' $1='),
    )

const configOf = (html) => JSON.parse(/data-biscotte-config>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}')
const attribute = (tag, name) => new RegExp(`data-${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** What the page names, each with all that the catalogue knows of it. */
function servicesOf(html, tag, catalogue) {
  const named = [...(configOf(html).services ?? []), ...attribute(tag, 'services').split(' ').filter(Boolean)]
  return named.map((entry) => {
    if (typeof entry !== 'string') return entry
    const [id, category] = entry.split(':')
    const known = catalogue.find((service) => service.id === id)
    return { ...known, category: category ?? known?.category }
  })
}

/** Known by the addresses of the stand-ins: a browser's policy is about those. */
function moved({ urls, sources, ...service }, port) {
  const move = (patterns) => patterns?.map((pattern) => moveHost(pattern, port))
  return {
    ...service,
    urls: move(urls),
    ...(sources && { sources: Object.fromEntries(Object.entries(sources).map(([kind, hosts]) => [kind, move(hosts)])) }),
  }
}

const readLock = async () => (await readFile(new URL('../dist/lock.js', import.meta.url), 'utf8')).trim()
