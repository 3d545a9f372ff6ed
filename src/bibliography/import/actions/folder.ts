import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { environment } from '@/platform/environment'
import { importFiles } from '../readRecords'

const importsFolder = (): string => join(environment().dataDir, 'imports')

/** Where the files of one import lie. */
export const folderOf = (batch: string): string => join(importsFolder(), batch)

/** A place for an upload that is not an import yet, on the same disk as the imports. */
export async function incomingFile(): Promise<string> {
  const folder = join(importsFolder(), 'incoming')
  await mkdir(folder, { recursive: true })
  return join(folder, crypto.randomUUID())
}

/** Makes an upload the source of an import. */
export async function keepSource(batch: string, incoming: string): Promise<void> {
  await mkdir(folderOf(batch), { recursive: true })
  await rename(incoming, join(folderOf(batch), importFiles.source))
}

/** What only the reading needed; the source stays as the record of what was imported. */
export async function clearWorkingFiles(batch: string): Promise<void> {
  for (const name of [importFiles.stored, importFiles.filled, importFiles.records, importFiles.verdicts])
    await rm(join(folderOf(batch), name), { force: true })
}

export const removeFolder = (batch: string): Promise<void> => rm(folderOf(batch), { recursive: true, force: true })
