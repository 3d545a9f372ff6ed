import { surest, type Guess } from './guess'
import { bodyLines, stated, type GuessSource } from './source'

const YEAR = '((?:1[89]|20)\\d{2})'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter)\\.?'

const SIGNS: readonly { pattern: RegExp; confidence: number; how: string }[] = [
  { pattern: new RegExp(`\\b(?:first )?published(?: online| in| on)?:?\\s[^.;]{0,24}?\\b${YEAR}\\b`, 'i'), confidence: 0.88, how: 'after “published”' },
  { pattern: new RegExp(`\\(${YEAR}\\)\\s*\\d{1,4}[:,(]|\\b\\d{1,4}\\s*\\(${YEAR}\\)|\\b${YEAR}\\s?;\\s?\\d{1,4}\\s?[:(]|\\bvol(?:ume|\\.)?\\s*\\d+[^.]{0,30}?\\b${YEAR}\\b|\\b${YEAR},? vol(?:ume|\\.)`, 'i'), confidence: 0.86, how: 'beside volume and pages' },
  { pattern: new RegExp(`(?:©|\\(c\\)|copyright)\\s*(?:\\(c\\)|©)?\\s*(?:the authors?(?:\\(s\\))?\\.?,?\\s*)?${YEAR}\\b`, 'i'), confidence: 0.82, how: 'beside the copyright sign' },
  { pattern: new RegExp(`\\barxiv:[^\\n]{0,40}?\\b\\d{1,2} ${MONTH} ${YEAR}\\b`, 'i'), confidence: 0.75, how: 'in the mark of arXiv' },
  { pattern: new RegExp(`^\\W*(?:\\d{1,2}\\s)?${MONTH},?\\s(?:\\d{1,2},\\s)?${YEAR}\\W*$`, 'i'), confidence: 0.72, how: 'a date on a line of its own' },
  { pattern: new RegExp(`\\baccepted:?\\s[^.;]{0,24}?\\b${YEAR}\\b`, 'i'), confidence: 0.66, how: 'after “accepted”' },
  { pattern: new RegExp(`\\b${MONTH},?\\s(?:\\d{1,2}(?:[–-]\\d{1,2})?,\\s)?${YEAR}\\b`, 'i'), confidence: 0.55, how: 'a date on the page' },
  { pattern: new RegExp(`(?:^|[\\s(’'])${YEAR}(?:[\\s),.:;]|$)`), confidence: 0.4, how: 'a year on the page' },
]

/**
 * The year of publication, from what usually stands on first pages and, for little, from when the file was made.
 *
 * @param thisYear years after the next one are no dates of publication
 */
export function guessYear(source: GuessSource, thisYear: number): Guess<number> | undefined {
  const isPossible = (year: number) => year >= 1800 && year <= thisYear + 1
  const own = stated(source, ['prism:publicationdate', 'prism:coverdate', 'prism:coverdisplaydate', 'prism:copyrightyear'])
  const candidates: Guess<number>[] = own.flatMap(({ value, how }) => {
    const year = Number(new RegExp(YEAR).exec(value)?.[1] ?? 0)
    return isPossible(year) ? [{ value: year, confidence: 0.92, page: null, how }] : []
  })
  const made = Number(/^(?:D:)?(\d{4})/.exec(source.info.info.CreationDate ?? '')?.[1] ?? 0)
  for (const { page, lines } of bodyLines(source.pages).slice(0, 2)) {
    for (const line of lines) {
      for (const { pattern, confidence, how } of SIGNS) {
        const year = Number(pattern.exec(line)?.slice(1).find(Boolean) ?? 0)
        if (!isPossible(year)) continue
        // A file cannot be made long before what it holds came out.
        const isBeforeMade = made > 1990 && year > made + 3
        const isNearMade = made > 1990 && Math.abs(year - made) <= 1
        const weight = confidence - (page - 1) * 0.12 - (isBeforeMade ? 0.3 : 0) + (isNearMade ? 0.06 : 0)
        candidates.push({ value: year, confidence: Number(weight.toFixed(2)), page, how })
        break
      }
    }
  }
  if (isPossible(made)) candidates.push({ value: made, confidence: 0.35, page: null, how: 'when the file was made' })
  return surest(candidates)
}
