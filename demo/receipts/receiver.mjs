// Takes the receipts that pages send (`receipts: '/receipts'`) and keeps each once. What to copy into a site's own server.
import { openStore } from './store.mjs'

/** Bytes; a receipt of a hundred services has some twenty thousand. */
const most = 65_536

/**
 * Answers `POST` requests: 201 for a receipt that is new, 200 for one that is known already (sent twice, harmlessly), 400 and 413 for what is none. 503 when it
 * cannot be kept: the page sends it again.
 * @param {{ keep(receipt: { id: string, time: string }): Promise<boolean> }} store
 */
export function createReceiver(store) {
  return async (request, response) => {
    if (request.method !== 'POST') return end(response, 405)
    const text = await read(request).catch(() => '')
    const receipt = text && parse(text)
    if (!receipt) return end(response, text === undefined ? 413 : 400)
    try {
      return end(response, (await store.keep(receipt)) ? 201 : 200)
    } catch {
      return end(response, 503)
    }
  }
}

/**
 * The store that the environment names: PostgreSQL by `DATABASE_URL`, else SQLite in a file.
 * @param {{ DATABASE_URL?: string, file?: string }} environment
 */
export const receiverFor = async ({ DATABASE_URL: url, file = 'receipts.sqlite' }) => {
  const store = await openStore(url ?? file)
  return { store, receive: createReceiver(store) }
}

async function read(request) {
  const parts = []
  let size = 0
  for await (const part of request) {
    size += part.length
    if (size > most) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text) {
  try {
    const receipt = JSON.parse(text)
    const isOne = receipt?.schema === 1 && /^[\w-]{1,64}$/.test(receipt.id) && !Number.isNaN(Date.parse(receipt.time)) && typeof receipt.choices === 'object'
    return isOne ? receipt : undefined
  } catch {
    return undefined
  }
}

function end(response, status) {
  response.writeHead(status).end()
}
