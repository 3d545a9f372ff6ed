import type { ImportProblem } from '@/bibliography/record'

/** What the system says when a file cannot be opened or read, by its code, and what to do. */
const REASONS: Readonly<Record<string, { code: string; message: string }>> = {
  ENOENT: { code: 'not-found', message: 'There is no such file. Check the name.' },
  ENOTDIR: { code: 'not-found', message: 'There is no such file. Check the name.' },
  ENAMETOOLONG: { code: 'not-found', message: 'There is no such file: no file has so long a name.' },
  EISDIR: { code: 'not-a-file', message: 'This is a folder. Name the files in it.' },
  EACCES: { code: 'not-readable', message: 'The file may not be read. Check its permissions.' },
  EPERM: { code: 'not-readable', message: 'The file may not be read. Check its permissions.' },
}

/**
 * An error met while a file was read, as a problem of that file, so that the other files are still read. What is
 * no error of the file is a fault of the hub and says so.
 */
export function fileProblem(error: unknown): ImportProblem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code?.startsWith('ERR_INVALID_ARG')) return { code: 'not-found', message: 'There can be no file of this name.' }
  if (code === undefined || code.startsWith('ERR_'))
    return {
      code: 'reader-failed',
      message: `The hub failed on this file (${error instanceof Error ? error.message : String(error)}). Please report it with the file.`,
    }
  return REASONS[code] ?? { code: 'not-readable', message: `The file cannot be read (${code}). Copy it elsewhere and try again.` }
}
