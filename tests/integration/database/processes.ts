import { build } from 'esbuild'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient, UUID } from 'mongodb'
import { bundles } from '@/platform/setup/bundles.mjs'
import type { InterruptedSession, WritingReport, WritingTask } from './writingProcess'

export type WritingProcess = {
  process: ChildProcess
  /** Resolves when the process has reported this; rejects when it failed. */
  reported: (wanted: 'done' | 'inside') => Promise<void>
  /** Ends it as a power cut would, and resolves when it is gone. */
  kill: () => Promise<void>
}

/** Bundles `writingProcess.ts` beside the packages it needs; gives the path of the script. */
export async function bundleWritingProcess(): Promise<string> {
  const directory = join('node_modules', '.cache', 'evidence-hub-tests')
  mkdirSync(directory, { recursive: true })
  const outfile = join(directory, `writing-process-${process.pid}.mjs`)
  await build({
    entryPoints: [join('tests', 'integration', 'database', 'writingProcess.ts')],
    outfile,
    bundle: true,
    logLevel: 'error',
    // As the command line is bundled: whole, since packages imported at run time let Node end in silence
    // (exit 13).
    ...bundles.commandLine.options,
    splitting: false,
    sourcemap: false,
  })
  return outfile
}

export function startWriting(script: string, task: WritingTask): WritingProcess {
  const child = fork(script, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const reports: WritingReport[] = []
  child.on('message', (report: WritingReport) => reports.push(report))
  child.send(task)

  const reported = (wanted: 'done' | 'inside'): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const failure = reports.find((report) => 'failed' in report)
        if (failure) reject(new Error(failure.failed))
        else if (reports.some((report) => wanted in report)) resolve()
      }
      child.on('message', look)
      child.once('exit', (code, signal) =>
        reject(new Error(`the process ended (${signal ?? code}) before it reported ${wanted}`)),
      )
      look()
    })
  const kill = async (): Promise<void> => {
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    const inside = reports.find((report) => 'inside' in report)
    if (task.database.kind === 'mongodb' && inside?.session) await abandon(task.database.url, inside.session)
  }
  return { process: child, reported, kill }
}

/**
 * A server keeps the transaction of a dead client, and what it locks, until its time is up (60 s on
 * MongoDB). So that the test need not wait for that, this ends it the way the server would.
 */
async function abandon(url: string, interrupted: InterruptedSession): Promise<void> {
  const client = new MongoClient(url)
  const session = client.startSession()
  const { serverSession } = session as unknown as { serverSession: { id: unknown; txnNumber: number } }
  Object.assign(serverSession, {
    id: { id: new UUID(interrupted.id) },
    txnNumber: interrupted.transaction - 1,
  })
  session.startTransaction()
  await client
    .db('admin')
    .command({ abortTransaction: 1 }, { session })
    .catch(() => undefined)
  await client.close()
}
