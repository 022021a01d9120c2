// `node demo/edge/server.mjs`: the handler on its own, on PORT or 4291 of this machine.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { handle } from './handler.mjs'

const port = Number(process.env.PORT ?? 4291)
createServer(async (request, response) => {
  const file = /^\/((?:locales\/)?[\w.-]+\.js)$/.exec(request.url ?? '')?.[1]
  const body = file && (await readFile(new URL(`../../dist/${file}`, import.meta.url)).catch(() => undefined))
  if (body) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  const answer = handle(new Request(`http://${request.headers.host}${request.url}`, { headers }))
  return response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text())
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`))
