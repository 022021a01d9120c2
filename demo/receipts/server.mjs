// `node demo/receipts/server.mjs`: a receiver on its own, on PORT or 4290 of this machine; `DATABASE_URL` for PostgreSQL, else receipts.sqlite.
import { createServer } from 'node:http'
import { receiverFor } from './receiver.mjs'

const { receive } = await receiverFor(process.env)
const port = Number(process.env.PORT ?? 4290)
createServer((request, response) => void receive(request, response)).listen(port, '127.0.0.1', () =>
  console.log(`Receipts are taken at http://127.0.0.1:${port}/`),
)
