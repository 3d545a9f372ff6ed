import type { Random } from './random'

/** Texts of a wanted length whose words come about as often as in the field's own writing. */
export type Texts = {
  /** One sentence of about so many words, with a capital and a full stop. */
  sentence: (words: number) => string
  /** Sentences until at least so many characters are there. */
  passage: (characters: number) => string
  /** The same as a title, without a full stop. */
  title: (words: number) => string
  familyName: () => string
}

const starts = ['Bar', 'Cal', 'Den', 'Fen', 'Gar', 'Hol', 'Kir', 'Lan', 'Mor', 'Nor', 'Pem', 'Rad', 'Sel', 'Tre', 'Wal', 'Yar']
const middles = ['a', 'be', 'co', 'dle', 'en', 'gar', 'i', 'lo', 'men', 'o', 'ri', 'sto', 'ter', 'u', 'ver', 'we']
const ends = ['by', 'combe', 'dale', 'field', 'ford', 'ham', 'ley', 'mouth', 'sen', 'ski', 'son', 'ton', 'vic', 'well', 'worth', 'ez']

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}][\p{L}'-]*/gu) ?? []

/** Every text that stands in some records, as one stream of words. */
export function wordsOf(records: unknown): string[] {
  if (typeof records === 'string') return records.includes(' ') ? words(records) : []
  if (typeof records !== 'object' || records === null) return []
  return Object.values(records).flatMap(wordsOf)
}

/**
 * Runs of three to seven words from the stream, with an invented name now and then: as in real corpora common words
 * stay common, and new ones keep coming however long the corpus grows.
 */
export function createTexts(random: Random, stream: readonly string[]): Texts {
  const familyName = (): string =>
    random.pick(starts) + (random.chance(0.7) ? random.pick(middles) : '') + random.pick(ends)

  const run = (length: number): string[] => {
    const from = random.between(0, stream.length - length - 1)
    return stream.slice(from, from + length)
  }
  const some = (count: number): string => {
    const found: string[] = []
    while (found.length < count) {
      found.push(...run(random.between(3, 7)))
      if (random.chance(0.06)) found.push(familyName())
    }
    const text = found.slice(0, count).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const sentence = (count: number): string => `${some(count)}.`
  const passage = (characters: number): string => {
    let text = sentence(random.between(8, 24))
    while (text.length < characters) text += ` ${sentence(random.between(8, 24))}`
    return text
  }
  return { sentence, passage, title: some, familyName }
}
