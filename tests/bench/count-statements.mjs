// @ts-check
// Loaded into a measured server before anything else (`node --import`): counts what its hub asks of SQLite, for the
// bench alone, so that the product needs no switch for it; tells its processor time too. Payload keeps its instances in `globalThis._payload`.

/** @typedef {{ execute: (statement: string | { sql: string }) => Promise<unknown> }} Client */

let statements = 0
/** @type {WeakSet<Client>} */
const watched = new WeakSet()

/** The search index asks for changes twice a second, whatever pages are asked for. */
const isPolling = (/** @type {string} */ sql) => sql.includes('search_changes')

const watch = () => {
  /** @type {Map<unknown, { payload?: { db?: { client?: Client } } }> | undefined} */
  const hubs = /** @type {any} */ (globalThis)._payload
  for (const { payload } of hubs?.values() ?? []) {
    const client = payload?.db?.client
    if (!client || watched.has(client)) continue
    watched.add(client)
    const { execute } = client
    client.execute = (statement) => {
      if (!isPolling(typeof statement === 'string' ? statement : statement.sql)) statements++
      return execute(statement)
    }
  }
}

process.on('message', (message) => {
  watch()
  if (message === 'begin') statements = 0
  const { user, system } = process.cpuUsage()
  process.send?.(message === 'processor' ? (user + system) / 1000 : statements)
})
// The server must not outlive a bench that was stopped.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
