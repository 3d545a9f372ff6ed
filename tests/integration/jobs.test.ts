import { randomUUID } from 'node:crypto'
import type { Config, Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runAction } from '@/platform/database/action'
import { defineJob, hubJobs, queueJob, runQueuedJobs, startJobs, stopJobs, type JobContext } from '@/platform/jobs'
import { openTestDatabase, type TestDatabase } from './database/testConfig'
import { eventually } from '../eventually'

type NoteInput = { text: string }
type Note = (context: JobContext<NoteInput>) => Promise<void>

const done: string[] = []
const failures: string[] = []
const write: Note = async ({ input }) => void done.push(input.text)
let doNote: Note = write

const note = defineJob<NoteInput>('note', (context) => doNote(context), {
  failed: async ({ input, message }) => void failures.push(`${input.text}: ${message}`),
})
const other = defineJob<NoteInput>('other', async ({ input }) => void done.push(input.text))

const withJobs = (config: Config): Config => ({ ...config, jobs: hubJobs([note, other]) })

let database: TestDatabase
let payload: Payload

beforeAll(async () => {
  database = await openTestDatabase({ configure: withJobs })
  payload = database.payload
})
afterEach(async () => {
  await stopJobs()
  done.length = 0
  failures.length = 0
  doNote = write
  await payload.delete({ ...jobs, overrideAccess: true, where: {} })
})
afterAll(() => database.close())

const jobs = { collection: 'payload-jobs' as never, depth: 0 } as const

type StoredJob = { id: string; hasError?: boolean; error?: { message?: string }; heldBy?: string | null }

const stored = async (): Promise<StoredJob[]> =>
  (await payload.find({ ...jobs, overrideAccess: true, pagination: false })).docs as unknown as StoredJob[]

const queue = (text: string, slug = 'note'): Promise<void> =>
  runAction(payload, {}, (req) => queueJob(payload, req, slug, { text }))

/** Writes into the job what a process that runs it has there. */
async function holdAll(heldBy: string, heldForMs: number): Promise<void> {
  const data = { processing: true, heldBy, heldUntil: new Date(Date.now() + heldForMs).toISOString() }
  await payload.update({ ...jobs, overrideAccess: true, where: { id: { exists: true } }, data: data as never })
}

const gate = (): { opened: Promise<void>; open: () => void } => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { opened, open }
}

describe('a job', () => {
  it('is never run when the transaction that queued it is rolled back', async () => {
    startJobs(payload, 'worker')
    const action = runAction(payload, {}, async (req) => {
      await queueJob(payload, req, 'note', { text: 'undone' })
      throw new Error('changed my mind')
    })
    await expect(action).rejects.toThrow('changed my mind')
    await runQueuedJobs(payload)
    expect(done).toEqual([])
    expect(await stored()).toEqual([])
  })

  it('is run once after the commit, and leaves nothing behind', async () => {
    startJobs(payload, 'worker')
    await runAction(payload, {}, async (req) => {
      await queueJob(payload, req, 'note', { text: 'kept' })
      expect(done).toEqual([])
    })
    await eventually(() => expect(done).toEqual(['kept']))
    await eventually(async () => expect(await stored()).toEqual([]))
  })

  it('waits for its turn among its kind, and for none of another kind', async () => {
    const first = gate()
    doNote = async ({ input }) => {
      done.push(`${input.text} starts`)
      if (input.text === 'first') await first.opened
      done.push(`${input.text} ends`)
    }
    await queue('first')
    await queue('second')
    await queue('aside', 'other')
    const all = runQueuedJobs(payload)
    await eventually(() => expect(done).toContain('aside'))
    expect(done).not.toContain('second starts')
    first.open()
    await all
    expect(done.filter((line) => line !== 'aside')).toEqual([
      'first starts', 'first ends', 'second starts', 'second ends',
    ])
  })

  it('that throws is kept with its message, told to who waits for it, and not tried again', async () => {
    doNote = async () => Promise.reject(new Error('the file is gone'))
    await queue('broken')
    await runQueuedJobs(payload)
    await runQueuedJobs(payload)
    expect(failures).toEqual(['broken: the file is gone'])
    expect(await stored()).toMatchObject([{ hasError: true, error: { message: 'the file is gone' } }])
  })

  it('of an unknown kind is refused at once', async () => {
    await expect(queue('x', 'unheard-of')).rejects.toThrow('unheard-of')
  })
})

describe('a job whose process has ended', () => {
  const machine = (): Promise<string> => import('node:os').then(({ hostname }) => hostname())

  it('is run again at the next start on the same machine', async () => {
    await queue('resumed')
    // Numbers of processes end below this one.
    await holdAll(`${await machine()}/4194305/${randomUUID()}`, 60_000)
    await runQueuedJobs(payload)
    expect(done).toEqual(['resumed'])
  })

  it('is taken over from another machine when its hold has run out', async () => {
    await queue('taken over')
    await holdAll(`elsewhere/12/${randomUUID()}`, -1)
    await runQueuedJobs(payload)
    expect(done).toEqual(['taken over'])
  })

  it('is left alone while another machine holds it', async () => {
    await queue('held')
    await holdAll(`elsewhere/12/${randomUUID()}`, 60_000)
    startJobs(payload, 'worker')
    await queue('next', 'other')
    await eventually(async () => {
      expect(done).toEqual(['next'])
      expect(await stored()).toMatchObject([{ heldBy: expect.stringContaining('elsewhere') }])
    })
  })

  it('is given up when it takes every process down with it', async () => {
    await queue('deadly')
    await payload.update({ ...jobs, overrideAccess: true, where: { id: { exists: true } }, data: { totalTried: 5 } as never })
    await holdAll(`${await machine()}/4194305/${randomUUID()}`, 60_000)
    await runQueuedJobs(payload)
    expect(done).toEqual([])
    expect(failures).toEqual([expect.stringContaining('deadly')])
  })
})

describe('two processes on one database', () => {
  it('share the jobs, and run each once', async () => {
    const second = await openTestDatabase({ existing: database.fresh.database, configure: withJobs })
    try {
      const texts = Array.from({ length: 12 }, (_, index) => `shared ${index}`)
      await runAction(payload, {}, async (req) => {
        for (const text of texts) await queueJob(payload, req, 'note', { text })
      })
      await Promise.all([runQueuedJobs(payload), runQueuedJobs(second.payload)])
      expect([...done].sort()).toEqual([...texts].sort())
      expect(await stored()).toEqual([])
    } finally {
      await second.payload.destroy()
      await second.fresh.remove()
    }
  })
})

describe('an orderly stop', () => {
  it('aborts the job, which is run again from the start afterwards', async () => {
    const started = gate()
    doNote = async ({ input, signal }) => {
      done.push(`${input.text} starts`)
      started.open()
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      signal.throwIfAborted()
    }
    startJobs(payload, 'worker')
    await queue('long')
    await started.opened
    await stopJobs()
    expect(failures).toEqual([])
    expect(await stored()).toMatchObject([{ heldBy: null }])
    doNote = write
    await runQueuedJobs(payload)
    expect(done).toEqual(['long starts', 'long'])
  })
})
