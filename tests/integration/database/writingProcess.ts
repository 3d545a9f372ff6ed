import { getPayload, type Payload } from 'payload'
import { runAction } from '@/platform/database/action'
import type { Environment } from '@/platform/environment'
import { signInAtOnce, type SignIns } from './signInAtOnce'
import { smallStore, testConfig } from './testConfig'

/** What the test tells a process to do, and what the process tells back. */
export type WritingTask = {
  database: Environment['database']
  name: string
  actions: number
  hangInside: boolean
  /** Signs in to this account so many times at once. */
  signIns?: SignIns
}
export type WritingReport =
  { done: number } | { inside: true; session?: InterruptedSession } | { failed: string }
/** By what MongoDB knows a transaction: the session's id and the number in it. */
export type InterruptedSession = { id: string; transaction: number }

const report = (message: WritingReport): void => void process.send?.(message)

/** A second process of the hub: writes so many actions, then perhaps stops in the middle of another. */
async function write({ database, name, actions, hangInside, signIns }: WritingTask): Promise<void> {
  const payload = await getPayload({ config: testConfig(database) })
  const store = smallStore(payload)
  const save = (text: string, between: (session?: InterruptedSession) => Promise<void>): Promise<unknown> =>
    runAction(payload, {}, async (req) => {
      await store.create({ collection: 'notes', data: { title: text, lines: [{ text }, { text }] }, req })
      await between(sessionOf(payload, await req.transactionID))
      await store.create({ collection: 'entries', data: { text }, req })
    })
  for (let index = 0; index < actions; index += 1) await save(`${name} ${index}`, async () => {})
  if (signIns) await signInAtOnce(payload, signIns)
  report({ done: actions })
  if (!hangInside) return payload.destroy()
  await save(`${name} interrupted`, (session) => {
    report({ inside: true, ...(session ? { session } : {}) })
    return new Promise<void>((resolve) => setTimeout(resolve, 60_000))
  })
}

type ServerSession = {
  serverSession?: { id: { id: { toString: (how: 'hex') => string } }; txnNumber: number }
}

function sessionOf(payload: Payload, id: unknown): InterruptedSession | undefined {
  const session = (payload.db.sessions as Record<string, ServerSession> | undefined)?.[String(id)]
    ?.serverSession
  return session && { id: session.id.id.toString('hex'), transaction: session.txnNumber }
}

process.once('message', (task: WritingTask) => {
  write(task).then(
    () => process.disconnect(),
    (error: unknown) => {
      report({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      process.exit(1)
    },
  )
})
