import { readFile, rename, writeFile } from 'node:fs/promises'

const table = 'CREATE TABLE IF NOT EXISTS receipts (id TEXT PRIMARY KEY, time TEXT NOT NULL, receipt TEXT NOT NULL)'

/** A store by its address: `postgres://…`, or the name of an SQLite file. Each keeps a receipt once, by its id. */
export const openStore = (address) => (/^postgres(ql)?:/.test(address) ? openPostgres(address) : openSqlite(address))

/** SQLite compiled to WebAssembly: nothing to build. It lives in memory and is written out after each receipt, so that one process has the file. */
async function openSqlite(file) {
  const { default: initialise } = await import('sql.js')
  const sql = await initialise()
  const before = await readFile(file).catch(() => undefined)
  const database = new sql.Database(before)
  database.run(table)
  let writing = Promise.resolve()

  async function write() {
    await writeFile(`${file}.new`, database.export())
    await rename(`${file}.new`, file)
  }

  return {
    async keep(receipt) {
      database.run('INSERT OR IGNORE INTO receipts VALUES (?, ?, ?)', [receipt.id, receipt.time, JSON.stringify(receipt)])
      const isNew = database.getRowsModified() === 1
      writing = writing.catch(() => {}).then(write)
      await writing
      return isNew
    },
    async all() {
      const [found] = database.exec('SELECT receipt FROM receipts ORDER BY time, id')
      return (found?.values ?? []).map(([text]) => JSON.parse(String(text)))
    },
    async close() {
      await writing
      database.close()
    },
  }
}

async function openPostgres(address) {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: address })
  // The connection may end while nobody uses it; the next query makes another.
  pool.on('error', () => {})
  await pool.query(table)
  return {
    async keep(receipt) {
      const { rowCount } = await pool.query('INSERT INTO receipts VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING', [
        receipt.id,
        receipt.time,
        JSON.stringify(receipt),
      ])
      return rowCount === 1
    },
    async all() {
      const { rows } = await pool.query('SELECT receipt FROM receipts ORDER BY time, id')
      return rows.map(({ receipt }) => JSON.parse(receipt))
    },
    close: () => pool.end(),
  }
}
