import path from 'node:path'
import { environment } from '@/platform/environment'
import { makeBackup } from '../backup/create'
import { finishInterruptedRestore } from '../backup/restore'
import { CommandError, type CommandRun } from '../command'

/** Writes database and files into one checked archive. */
export const run: CommandRun = async ({ positionals: [file = ''], log }) => {
  const place = environment()
  if (!/\.(tar\.gz|tgz)$/.test(file)) throw new CommandError('Name the archive so that its kind shows: something.tar.gz')
  const target = path.resolve(file)
  await finishInterruptedRestore(place, log)
  const { counts, files, madeAt } = await makeBackup(place, target)
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    data: { file: target, madeAt, records, files: files.length, counts },
    text: `${records} records and ${files.length} files are in ${target}. Keep it safe: it holds logins and the hub's secret.`,
  }
}
