import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A token that is sent once and stored only as its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Random part of the links of one record; changing it makes all of them void. */
export const newLinkKey = (): string => randomBytes(16).toString('base64url')

/** The id of a link could be anything; one the database could not even look for is none. */
export const isId = (id: string): boolean => /^[\w-]{1,64}$/.test(id)

type Owner = { readonly id: string; readonly linkKey: string }

/**
 * What proves, in a link of a mail, that someone reads the mails of a record. It is not stored: it follows from the
 * secret of the hub and the random key of the record.
 */
export const linkProof = (secret: string, { id, linkKey }: Owner): string =>
  createHmac('sha256', secret).update(`link:${id}:${linkKey}`).digest('base64url')

/** Compares in a time that tells nothing. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest()]
  return timingSafeEqual(a, b)
}

/** Marks when a form was given out, so that it can't be made up. */
export function stampForm(secret: string, now: number): string {
  const at = now.toString(36)
  return `${at}.${createHmac('sha256', secret).update(`form:${at}`).digest('base64url')}`
}

/** How old a form is, in milliseconds; null where the mark is none of the hub's. */
export function ageOfForm(secret: string, stamp: string, now: number): number | null {
  const [at = ''] = stamp.split('.')
  const given = Number.parseInt(at, 36)
  if (!Number.isSafeInteger(given) || !isSame(stampForm(secret, given), stamp)) return null
  return now - given
}
