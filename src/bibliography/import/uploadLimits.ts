const MIB = 1024 * 1024

/** The largest file that is taken through the browser, in bytes. The server itself refuses what is much larger. */
export const largestUpload = 60 * MIB

/** The largest file that the command line takes. */
export const largestFile = 400 * MIB

/** Why a file of this size is not taken, with the way that is open; null if it is. */
export function tooLarge(name: string, bytes: number, limit: number): string | null {
  if (bytes <= limit) return null
  const remedy =
    limit === largestUpload
      ? 'Import it on the command line (npm run -s hub -- import <file>), or export it in parts, for instance year by year.'
      : 'Export it in parts, for instance year by year.'
  return `“${name}” is larger than ${limit / MIB} MB, the most that is taken. ${remedy}`
}
