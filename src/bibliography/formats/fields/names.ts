import type { CslName } from '../../record'
import { hasInitial, isBodyWithComma, mayBePerson, namesBody, PARTICLES } from './bodies'

/** "Husk K", "van der Berg J.-P.", "O'Neill S Jr": the family name, then initials, as Vancouver style has it. */
const FAMILY_INITIALS =
  /^([\p{L}'’ -]*\p{Ll}[\p{L}'’ -]*) ((?:\p{Lu}\.?[ -]?){0,3}\p{Lu}\.?)(?: (Jr\.?|Sr\.?|2nd|3rd|4th|I{2,3}|IV))?$/u
/** What ends the name of a body that has the same shape: "Age UK", "Oxfam GB". */
const COUNTRIES = /^(?:UK|GB|NI|NZ|USA?|EU|UN|NHS|WHO)$/
const EDITOR_MARK = /[\s,]*[([](?:eds?|editors?)\.?[)\]]\.?$/i
const SUFFIX = /^(?:jr|sr|jnr|snr|[ivx]{2,4}|esq|md|phd|2nd|3rd|4th)\.?$/i

/**
 * Names, clean of markup, as RIS, EndNote and tables write them: "Family, Given", "Family, Given, Suffix", a
 * body with or without a comma at its end. A name without a comma is a person's only if it has an initial, or
 * if all names of the list are written so and look like it: a body taken for a person is printed wrong for
 * ever.
 */
export function readNames(names: readonly string[]): CslName[] {
  const withoutComma = names.filter((name) => !name.includes(','))
  const allPlain =
    names.length > 1 && withoutComma.length === names.length && names.every((name) => mayBePerson(name))
  return names.map((name) => readFamilyFirst(name) ?? readName(name.replace(EDITOR_MARK, '') || name, allPlain))
}

/**
 * Several persons whom one field lists with commas, "Pavey TG, Taylor AH, Fox KR", each on their own; any other
 * name alone.
 */
export function namesApart(text: string): string[] {
  const comma = text.indexOf(',')
  if (comma < 0 || !text.slice(0, comma).includes(' ')) return [text]
  const names = text.split(',').map((name) => name.trim())
  return names.every((name) => readFamilyFirst(name)) ? names : [text]
}

/** A person whose initials follow the family name; null for whatever else, and for a body of that shape. */
export function readFamilyFirst(name: string): CslName | null {
  // Nine of ten names have a comma, and no pattern needs to look at them.
  if (name.includes(',')) return null
  const [, family = '', initials = '', suffix = ''] = FAMILY_INITIALS.exec(name) ?? []
  if (!family || COUNTRIES.test(initials) || (family.includes(' ') && namesBody(family))) return null
  return personFrom(family, initials, suffix)
}

function readName(name: string, plainNamesArePersons: boolean): CslName {
  if (name.endsWith(',')) return { literal: name.replace(/[\s,]+$/, '') || name }
  if (name.includes(',')) return isBodyWithComma(name) ? { literal: name } : readInverted(name)
  if (!name.includes(' ')) return /^[\p{Lu}\d&.-]{2,}$/u.test(name) ? { literal: name } : { family: name }
  if (mayBePerson(name) && (plainNamesArePersons || hasInitial(name))) {
    const words = name.split(' ')
    const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word))
    const at = particle > 0 ? particle : words.length - 1
    return personFrom(words.slice(at).join(' '), words.slice(0, at).join(' '))
  }
  return { literal: name }
}

/**
 * A person's name with the family name first: "Family, Given", "Family, Given, Suffix", "Family, Suffix,
 * Given".
 */
export function readInverted(name: string): CslName {
  const comma = name.indexOf(',')
  if (comma >= 0 && !name.includes(',', comma + 1)) {
    const second = name.slice(comma + 1).trim()
    return personFrom(name.slice(0, comma).trim(), second)
  }
  const parts = name.split(',').map((part) => part.trim())
  const [family = '', second = '', ...more] = parts
  const rest = more.join(', ')
  if (rest && SUFFIX.test(second) && !SUFFIX.test(rest)) return personFrom(family, rest, second)
  if (rest && !SUFFIX.test(rest)) return personFrom(family, `${second}, ${rest}`)
  return personFrom(family, second, rest)
}

/** A person from parts, particles told apart: "van Gennep" and "Alexander von" are two words each. */
export function personFrom(familyText: string, givenText = '', suffix = ''): CslName {
  // Nine of ten names: nothing in them can be a particle.
  if (!suffix && !familyText.includes(' ') && !/ ['a-z]|  |^ | $/.test(givenText))
    return givenText ? { family: familyText, given: givenText } : { family: familyText }
  const family = familyText.split(' ')
  let leading = 0
  while (leading < family.length - 1 && PARTICLES.has(family[leading] ?? '')) leading++
  const given = givenText.split(' ').filter(Boolean)
  let trailing = given.length
  while (trailing > 1 && PARTICLES.has(given[trailing - 1] ?? '')) trailing--
  return {
    ...(leading > 0 && { 'non-dropping-particle': family.slice(0, leading).join(' ') }),
    family: family.slice(leading).join(' '),
    ...(trailing > 0 && { given: given.slice(0, trailing).join(' ') }),
    ...(trailing < given.length && { 'dropping-particle': given.slice(trailing).join(' ') }),
    ...(suffix && { suffix }),
  }
}

/** A name as {@link readNames} reads it back, whatever list it stands in. */
export function writeName(name: CslName): string {
  if (name.literal !== undefined) {
    const [read] = readNames([name.literal])
    const isSafe = read?.literal === name.literal && !mayBePerson(name.literal)
    return isSafe ? name.literal : `${name.literal},`
  }
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  return (name.suffix ? [family, given, name.suffix] : given ? [family, given] : [family]).join(', ')
}
