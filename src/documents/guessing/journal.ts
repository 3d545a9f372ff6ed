import { surest, type Guess } from './guess'
import { bodyLines, stated, type GuessSource } from './source'

const NAME = "((?:The )?\\p{Lu}[\\p{L}&'’.:-]*(?: (?:\\p{Lu}[\\p{L}&'’.:-]*|of|and|in|on|for|the|de|für|und|&|et|a)){0,9})"

/** The forms of a running header: the journal's name before year, volume and pages. */
const SIGNS: readonly { pattern: RegExp; confidence: number }[] = [
  { pattern: new RegExp(`^${NAME},? \\(?(?:19|20)\\d{2}\\)?[;,:]? ?\\d{1,4} ?[:(]`, 'u'), confidence: 0.75 },
  { pattern: new RegExp(`^${NAME},? \\d{1,4} ?\\((?:19|20)\\d{2}\\)`, 'u'), confidence: 0.75 },
  { pattern: new RegExp(`^${NAME},? ?(?:Vol(?:ume|\\.)?) ?\\d`, 'u'), confidence: 0.72 },
  { pattern: new RegExp(`^${NAME} \\d{1,4}[,:] ?[\\w-]{1,9},? \\(?(?:19|20)\\d{2}\\)?`, 'u'), confidence: 0.66 },
  { pattern: new RegExp('^((?:(?:The|International|European|British|American|Scandinavian|Canadian|Australian) )*(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin) (?:of|on|for) [\\p{L} &-]{3,70})$', 'u'), confidence: 0.7 },
  { pattern: new RegExp('^((?:BMC|PLO[Ss]) [\\p{Lu}][\\p{L} ]{2,40}|(?:BMJ|JMIR|JAMA|BJGP) [\\p{Lu}][\\p{L} ]{2,40}|Frontiers in [\\p{L} ]{3,40})$', 'u'), confidence: 0.6 },
]
const NOT_A_JOURNAL = /^(?:figure|table|vol|volume|issue|page|chapter|section|part|received|accepted|published|january|february|march|april|may|june|july|august|september|october|november|december|copyright|available|the authors?|isbn|issn|draft|version|licen)\b/i

/** The journal: as the file states it, or as the running header of its first pages has it. */
export function guessJournal(source: GuessSource): Guess<string> | undefined {
  const own = stated(source, ['prism:publicationname', 'prism:publicationtitle', 'dc:source']).map(
    ({ value, how }): Guess<string> => ({ value, confidence: 0.95, page: null, how }),
  )
  const subject = stated(source, ['Subject', 'dc:description']).flatMap(({ value, how }): Guess<string>[] => {
    const name = /^([^,;()\d]{4,90}),?\s+(?:\(?(?:19|20)\d{2}\)?|\d{1,4}\s?\(|vol)/i.exec(value)?.[1]?.trim()
    const isBare = /^(?:\w+ )*journal of [\w ]{3,60}$/i.test(value)
    const found = isBare ? value : name
    return found && found.split(' ').length <= 12 ? [{ value: found, confidence: 0.75, page: null, how }] : []
  })
  const seen = bodyLines(source.pages)
    .slice(0, 2)
    .flatMap(({ page, lines }) =>
      lines.flatMap((line) =>
        SIGNS.flatMap(({ pattern, confidence }): Guess<string>[] => {
          const name = pattern.exec(line.trim())?.[1]?.replace(/[,.:]$/, '').trim()
          if (!name || name.length < 4 || NOT_A_JOURNAL.test(name)) return []
          return [{ value: cased(name), confidence: confidence - (page - 1) * 0.05, page, how: 'a running header' }]
        }),
      ),
    )
  return surest([...own.filter(({ value }) => value.length < 200), ...subject, ...seen])
}

const SMALL = new Set(['OF', 'AND', 'IN', 'ON', 'FOR', 'THE', 'A'])

/** A name set in capitals as it is usually written. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name
  return name
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ')
}
