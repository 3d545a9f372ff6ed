import { z } from 'zod'

/** A group of a round: its short name, and what it is called. */
type Group = { readonly key: string; readonly name: string }

/** Somebody to be invited for a group: by the mail address that their link goes to, by name, or by both. */
export type Person = { readonly group: string; readonly name?: string; readonly email?: string }

/** A line that cannot be used, and what to do about it. */
export type LineProblem = { readonly line: number; readonly text: string; readonly message: string }

type ReadPeople = {
  readonly people: readonly (Person & { readonly line: number; readonly text: string })[]
  readonly problems: readonly LineProblem[]
}

const separatorAtEnd = /[,;\t]\s*$/
const addresses = /<?([^\s<>,;]+@[^\s<>,;]*)>?/g
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

/**
 * People as pasted, one in a line: a name, a mail address or both, and the group at the end, each after a comma, a
 * semicolon or a tab. The group is its short name or what it is called. Lines that cannot be used are named by number;
 * the others are kept.
 */
export function peopleIn(list: string, groups: readonly Group[]): ReadPeople {
  const people: ReadPeople['people'][number][] = []
  const problems: LineProblem[] = []
  list.split(/\r?\n/).forEach((given, index) => {
    const [line, text] = [index + 1, given.trim()]
    if (!text) return
    const read = personIn(text, groups)
    if ('message' in read) problems.push({ line, text, message: read.message })
    else people.push({ ...read, line, text })
  })
  return { people, problems }
}

function personIn(text: string, groups: readonly Group[]): Person | { readonly message: string } {
  const found = groupAtEnd(text, groups)
  if (!found) return { message: `It does not end with a group. Write one of these at the end, after a comma: ${groups.map(({ key }) => key).join(', ')}.` }
  const { group, rest } = found
  const given = [...rest.matchAll(addresses)].map(([, address = '']) => address)
  if (given.length > 1) return { message: 'It holds two mail addresses. Write one person in a line.' }
  const [email] = given
  if (email !== undefined && !z.email().max(200).safeParse(email).success)
    return { message: `“${email}” is no mail address. Correct it, or leave it out and hand the link over yourself.` }
  const name = trimmed(rest.replace(addresses, ' ')).slice(0, 200)
  if (!name && email === undefined) return { message: 'It names nobody. Write a name, a mail address, or both before the group.' }
  return { group, ...(name ? { name } : {}), ...(email === undefined ? {} : { email }) }
}

/** Names of groups may hold commas, so they are looked for at the end, the longest first. */
function groupAtEnd(text: string, groups: readonly Group[]): { readonly group: string; readonly rest: string } | null {
  const labels = groups.flatMap(({ key, name }) => [{ group: key, label: key }, { group: key, label: name }])
    .filter(({ label }) => label)
    .sort((one, other) => other.label.length - one.label.length)
  for (const { group, label } of labels) {
    const rest = text.slice(0, Math.max(0, text.length - label.length))
    if (plain(text.slice(-label.length)) === plain(label) && (rest === '' || separatorAtEnd.test(rest))) return { group, rest }
  }
  return null
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '')

/** A mail address by which whoever typed it knows it again, and nobody can write to it. */
export const maskedAddress = (email: string): string => `${email.slice(0, 1)}…@${email.split('@').at(-1) ?? ''}`
