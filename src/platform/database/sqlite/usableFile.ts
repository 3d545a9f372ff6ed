import Database from 'libsql'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseError } from '../errors'
import { fileUrl } from './connections'
import { codeOf, isBusy } from './transactions'

/** Up to this size the whole file is checked at every start; a larger one would hold up the start. */
const fullCheckBytes = 64 * 1024 * 1024
const magic = 'SQLite format 3\0'

/**
 * Makes sure that the file can be opened for writing, without changing it: an existing file is looked at
 * through a read-only connection. Creates the directory of a file that does not exist yet.
 *
 * @param busyTimeoutMs how long to wait for another program that holds the whole file
 * @throws DatabaseError naming the file and the remedy
 */
export function assertUsableFile(file: string, busyTimeoutMs: number): void {
  assertWritableDirectory(dirname(file), file)
  if (!existsSync(file)) return
  const { size } = assertWritableFile(file)
  if (size === 0) return
  if (firstBytes(file) !== magic) {
    throw new DatabaseError(
      'not-a-database',
      `${file} is not a SQLite database. Nothing was changed. ` +
        'Point DATABASE_URL at another file, or move this one away.',
    )
  }
  try {
    checkReadOnly(file, size, busyTimeoutMs)
  } catch (error) {
    throw describeFailure(file, error)
  }
}

/** What an error of opening or reading the file means to whoever runs the hub. */
export function describeFailure(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseError) return error
  if (isBusy(error)) {
    return new DatabaseError(
      'locked',
      `${file} is locked by another program. Nothing was changed. ` +
        'Close the program that has it open, then start again.',
      { cause: error },
    )
  }
  if (/SQLITE_(CORRUPT|NOTADB)|malformed|not a database|corrupt/.test(`${codeOf(error)} ${error.message}`)) {
    return corrupt(file, error.message, error)
  }
  return error
}

const corrupt = (file: string, detail: string, cause?: unknown): DatabaseError =>
  new DatabaseError(
    'corrupt',
    `${file} is damaged (${detail}). Nothing was changed. Move the file away and keep it, then restore a backup.`,
    { cause },
  )

function assertWritableDirectory(directory: string, file: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new DatabaseError(
      'directory-not-writable',
      `The directory ${directory} cannot be written to, and the database ${file} needs files beside it. ` +
        'Give the user that runs the hub the right to write there, or set DATABASE_URL to another place.',
      { cause: error },
    )
  }
}

function assertWritableFile(file: string): { size: number } {
  const status = statSync(file)
  if (!status.isFile()) {
    throw new DatabaseError('not-a-database', `${file} is not a file. Point DATABASE_URL at a file.`)
  }
  try {
    accessSync(file, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new DatabaseError(
      'file-not-writable',
      `${file} cannot be read and written by the user that runs the hub. Nothing was changed. ` +
        'Correct its permissions.',
      { cause: error },
    )
  }
  return status
}

function firstBytes(file: string): string {
  const bytes = Buffer.alloc(magic.length)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(descriptor)
  }
  return bytes.toString('latin1')
}

function checkReadOnly(file: string, size: number, busyTimeoutMs: number): void {
  const database = new Database(`${fileUrl(file)}?mode=ro`)
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`)
    database.prepare('SELECT count(*) FROM sqlite_master').get()
    if (size > fullCheckBytes) return
    const result: unknown = database.prepare('PRAGMA quick_check(1)').raw().get()
    const verdict = String(Array.isArray(result) ? result[0] : result)
    if (verdict !== 'ok') throw corrupt(file, verdict.replaceAll(/\s+/g, ' '))
  } finally {
    database.close()
  }
}
