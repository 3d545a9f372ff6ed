import { environment } from '@/platform/environment'
import type { CommandRun } from '../command'

const withoutPassword = (url: string): string => url.replace(/\/\/([^:@/]+):[^@/]+@/, '//$1:…@')

/** Checks the settings and shows what the hub would use. */
export const run: CommandRun = async () => {
  const { database, dataDir, port, publicUrl, typesense, smtpUrl, demo, jobs } = environment()
  const data = {
    database: database.kind === 'sqlite' ? `SQLite ${database.file}` : `MongoDB ${withoutPassword(database.url)}`,
    dataFolder: dataDir,
    port,
    publicUrl,
    search: typesense ? `embedded (${typesense.url} is not used yet)` : 'embedded',
    mail: smtpUrl ? withoutPassword(smtpUrl) : 'not sent',
    demo,
    jobs,
  }
  const text = Object.entries(data).map(([name, value]) => `${name.padEnd(11)} ${value}`)
  return Promise.resolve({ data, text: text.join('\n') })
}
