import { createHash, randomBytes } from 'node:crypto'

/** The random part of a link to vote: 192 bits, safe in an address. It is shown once and stored nowhere. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** What is stored of a token. The tokens are random and long, so that a plain digest cannot be turned round. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** What can be a token at all. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{32}$/.test(text)
