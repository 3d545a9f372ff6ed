const LONGEST = 100

/**
 * A name that is safe on every file system and in every address: Latin letters, digits and hyphens, at most
 * 100 characters, and the extension of what the file really is.
 */
export function safeFilename(name: string, extension: string): string {
  const stem = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST - extension.length - 1)
    .replace(/-+$/, '')
  return `${stem || 'document'}.${extension}`
}
