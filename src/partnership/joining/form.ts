import { countryCodes } from '../countries'
import { sectors, shownDetails, type Sector, type ShownDetail } from './options'

/** What was sent with a form. */
export type Posted = Pick<URLSearchParams, 'get' | 'getAll'>

/** Why a field can't be accepted; the page says it in the reader's language. */
export type FieldProblem = 'missing' | 'too-long' | 'not-an-address' | 'strange-characters' | 'not-offered' | 'not-a-day' | 'too-many'

export type Checked<Values> =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly problems: Readonly<Record<string, FieldProblem>> }

/** A registration as it was sent, checked. `interests` are keys of terms, such as `outcomes/loneliness`. */
export type JoinValues = {
  readonly name: string
  readonly email: string
  readonly organisation: string | null
  readonly sector: Sector
  readonly country: string
  readonly interests: readonly string[]
  readonly note: string | null
  readonly newsletter: boolean
  readonly listed: boolean
  readonly shows: readonly ShownDetail[]
}

export const longest = { name: 120, email: 254, organisation: 200, note: 2000, question: 1000, purpose: 1000, what: 200, description: 2000, message: 1000 } as const
const mostInterests = 40

/** Characters that end a line or can't be seen: they forge headers of mails and hide what is written. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
const unseenInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
/** What mail servers deliver to: one @, no spaces, quotes, brackets or lists, a domain with a dot. */
const address = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,}$/u
const webAddress = /https?:|www\.|[<>]/i

type Problems = Record<string, FieldProblem>

const firstOf = (posted: Posted, field: string): string => (posted.get(field) ?? '').normalize('NFC').trim()

/** One line of text such as a name; null where it is empty. */
export function lineOf(posted: Posted, field: keyof typeof longest, problems: Problems, isRequired: boolean): string | null {
  const value = firstOf(posted, field)
  if (!value) {
    if (isRequired) problems[field] = 'missing'
    return null
  }
  if (value.length > longest[field]) problems[field] = 'too-long'
  // Nobody is called an address of the web; whoever writes one wants it read by others.
  else if (unseen.test(value) || webAddress.test(value)) problems[field] = 'strange-characters'
  return value
}

/** Running text; line breaks are kept. */
export function textOf(posted: Posted, field: keyof typeof longest, problems: Problems, isRequired: boolean): string | null {
  const value = firstOf(posted, field).replace(/\r\n?/g, '\n')
  if (!value) {
    if (isRequired) problems[field] = 'missing'
    return null
  }
  if (value.length > longest[field]) problems[field] = 'too-long'
  else if (unseenInText.test(value)) problems[field] = 'strange-characters'
  return value
}

/** A mail address in small letters. */
export function addressOf(posted: Posted, problems: Problems): string {
  const value = firstOf(posted, 'email').toLowerCase()
  if (!value) problems.email = 'missing'
  else if (value.length > longest.email) problems.email = 'too-long'
  else if (unseen.test(value) || !address.test(value)) problems.email = 'not-an-address'
  return value
}

/** One of the values that were offered; null where none was chosen. */
export function choiceOf<Value extends string>(
  posted: Posted, field: string, offered: ReadonlySet<Value>, problems: Problems, isRequired: boolean,
): Value | null {
  const value = firstOf(posted, field)
  if (!value) {
    if (isRequired) problems[field] = 'missing'
    return null
  }
  if ((offered as ReadonlySet<string>).has(value)) return value as Value
  problems[field] = 'not-offered'
  return null
}

/** A day as YYYY-MM-DD; null where none was given. */
export function dayOf(posted: Posted, field: string, problems: Problems): string | null {
  const value = firstOf(posted, field)
  if (!value) return null
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value)
  if (!isDay) problems[field] = 'not-a-day'
  return value
}

export const isTicked = (posted: Posted, field: string): boolean => firstOf(posted, field) !== ''

export const sectorValues: ReadonlySet<Sector> = new Set(sectors.map(({ value }) => value))
const detailValues: ReadonlySet<string> = new Set(shownDetails.map(({ value }) => value))

/**
 * Checks a registration.
 *
 * @param offered keys of the terms that the form offers as interests
 */
export function checkJoin(posted: Posted, offered: ReadonlySet<string>): Checked<JoinValues> {
  const problems: Problems = {}
  const name = lineOf(posted, 'name', problems, true) ?? ''
  const email = addressOf(posted, problems)
  const organisation = lineOf(posted, 'organisation', problems, false)
  const sector = choiceOf(posted, 'sector', sectorValues, problems, true)
  const country = choiceOf(posted, 'country', countryCodes, problems, true)
  const note = textOf(posted, 'note', problems, false)
  const interests = [...new Set(posted.getAll('interests'))]
  if (interests.length > mostInterests) problems.interests = 'too-many'
  else if (interests.some((key) => !offered.has(key))) problems.interests = 'not-offered'
  if (!isTicked(posted, 'consentContact')) problems.consentContact = 'missing'
  const listed = isTicked(posted, 'listed')
  const shows = posted.getAll('shows').filter((one): one is ShownDetail => detailValues.has(one))
  if (Object.keys(problems).length > 0 || !sector || !country) return { ok: false, problems }
  return {
    ok: true,
    values: { name, email, organisation, sector, country, interests, note, newsletter: isTicked(posted, 'newsletter'), listed, shows: listed ? [...new Set(shows)] : [] },
  }
}
