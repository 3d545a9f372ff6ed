import path from 'node:path'
import { environment } from '@/platform/environment'
import { lockHolder } from '@/platform/setup/lock.mjs'
import { restoreBackup } from '../backup/restore'
import { CommandError, type CommandRun } from '../command'

/** Puts an archive into an empty hub, or with `--replace` in place of what is there. */
export const run: CommandRun = async ({ positionals: [file = ''], options, log }) => {
  const place = environment()
  const server = lockHolder(path.join(place.dataDir, 'hub.lock'))
  if (server) throw new CommandError(`A hub is running on this data (process ${server.pid}). Stop it first.`)
  const { manifest, backup } = await restoreBackup(place, path.resolve(file), { replace: options.replace === true, log })
  const records = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  return {
    data: { file: path.resolve(file), madeAt: manifest.madeAt, records, files: manifest.files.length, backup },
    text: `The hub is as it was on ${manifest.madeAt}: ${records} records, ${manifest.files.length} files, all checked.`,
  }
}
