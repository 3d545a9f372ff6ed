import { z } from 'zod'
import { finishDraft, newDraft } from '../formats/draft'
import { decodeEntities } from '../formats/fields/entities'
import { cleanParagraphs, cleanText } from '../formats/fields/text'
import { identifierKey, type IdentifierScheme } from '../identifiers'
import type { CslItem, CslName, ParsedRecord } from '../record'

/** Whatever is not as documented is left out instead of refusing the whole work. */
const text = z.string().optional().catch(undefined)
const texts = z.array(z.string()).optional().catch(undefined)
const names = z
  .array(z.object({ family: text, given: text, suffix: text, name: text }))
  .optional()
  .catch(undefined)
const date = z
  .object({ 'date-parts': z.array(z.array(z.number().nullable())) })
  .optional()
  .catch(undefined)

const answerSchema = z.object({
  'message-type': z.literal('work'),
  message: z.object({
    DOI: z.string(),
    type: text,
    subtype: text,
    title: texts,
    subtitle: texts,
    'original-title': texts,
    'container-title': texts,
    'short-container-title': texts,
    author: names,
    editor: names,
    translator: names,
    chair: names,
    issued: date,
    accepted: date,
    volume: text,
    issue: text,
    page: text,
    'article-number': text,
    'edition-number': text,
    publisher: text,
    'publisher-location': text,
    ISSN: texts,
    ISBN: texts,
    language: text,
    abstract: text,
    URL: text,
    event: z.object({ name: text, location: text }).optional().catch(undefined),
  }),
})

type Work = z.infer<typeof answerSchema>['message']

/** Crossref's types beside CSL's (https://api.crossref.org/types). */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['journal-article', 'article-journal'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['book-part', 'chapter'],
  ['book-track', 'chapter'],
  ['reference-entry', 'entry-encyclopedia'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['book-set', 'book'],
  ['book-series', 'book'],
  ['proceedings', 'book'],
  ['proceedings-article', 'paper-conference'],
  ['posted-content', 'article'],
  ['report', 'report'],
  ['report-component', 'report'],
  ['dissertation', 'thesis'],
  ['dataset', 'dataset'],
  ['database', 'dataset'],
  ['standard', 'standard'],
  ['peer-review', 'review'],
  ['journal', 'periodical'],
])

/**
 * The work of an answer to `GET /works/{doi}` as a record; null if the answer is no such thing. Markup of titles
 * and abstracts (JATS, MathML) is taken out, its words stay.
 * Shape: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
 */
export function readCrossrefWork(answer: string): ParsedRecord | null {
  const parsed = answerSchema.safeParse(parsedJson(answer))
  if (!parsed.success || !identifierKey('doi', parsed.data.message.DOI)) return null
  const work = parsed.data.message
  const draft = newDraft(TYPES.get(work.type ?? '') ?? 'document', [])
  for (const [variable, value] of Object.entries(variablesOf(work))) if (value !== undefined) draft.csl[variable] = value
  state('doi', [work.DOI])
  state('isbn', work.ISBN)
  state('issn', work.ISSN)
  return finishDraft(draft, () => true).record

  function state(scheme: IdentifierScheme, values: readonly string[] = []): void {
    for (const value of values) {
      const key = identifierKey(scheme, value)
      if (key) draft.stated.push({ scheme, value: key.slice(scheme.length + 1) })
    }
  }
}

function variablesOf(work: Work): Partial<CslItem> {
  const [title, subtitle] = [plain(work.title?.[0]), plain(work.subtitle?.[0])]
  const isTold = title && subtitle && title.toLowerCase().includes(subtitle.toLowerCase())
  const container = plain(work['container-title']?.[0])
  return {
    title: title && subtitle && !isTold ? `${title.replace(/[\s:]+$/, '')}: ${subtitle}` : title,
    'original-title': plain(work['original-title']?.[0]),
    author: namesOf(work.author),
    editor: namesOf(work.editor),
    translator: namesOf(work.translator),
    chair: namesOf(work.chair),
    issued: dateOf(work.issued),
    'container-title': container,
    'container-title-short': plain(work['short-container-title']?.[0]),
    volume: plain(work.volume),
    issue: plain(work.issue),
    page: plain(work.page),
    number: plain(work['article-number']),
    edition: plain(work['edition-number']),
    publisher: plain(work.publisher),
    'publisher-place': plain(work['publisher-location']),
    language: plain(work.language),
    abstract: paragraphs(work.abstract),
    genre: work.subtype === 'preprint' ? 'Preprint' : undefined,
    'event-title': plain(work.event?.name),
    'event-place': plain(work.event?.location),
    URL: work.URL && /^https?:\/\//i.test(work.URL) ? work.URL : undefined,
  }
}

function namesOf(list: Work['author']): CslName[] | undefined {
  const found = (list ?? []).flatMap(({ family, given, suffix, name }): CslName[] => {
    const [last, first, after, whole] = [plain(family), plain(given), plain(suffix), plain(name)]
    if (last) return [{ family: last, ...(first && { given: first }), ...(after && { suffix: after }) }]
    return whole ?? first ? [{ literal: whole ?? first ?? '' }] : []
  })
  return found.length > 0 ? found : undefined
}

/** A date of unknown day, month or year is `[[2019]]` or `[[null]]`. */
function dateOf(value: Work['issued']): CslItem['issued'] {
  const parts = (value?.['date-parts'][0] ?? []).filter((part): part is number => part !== null)
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined
}

const ELEMENT = /<\/?[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/gi

function plain(value: string | undefined): string | undefined {
  const clean = cleanText(decodeEntities((value ?? '').replace(ELEMENT, (tag) => (isLetterMarkup(tag) ? '' : ' '))))
  return clean === '' ? undefined : clean
}

/** What stands within a word, such as the 2 of CO₂. */
const isLetterMarkup = (tag: string): boolean => /^<\/?(?:jats:)?(?:su[bp]|i|b|em|strong|sc|italic|bold|u)[\s>/]/i.test(tag)

function paragraphs(value: string | undefined): string | undefined {
  const lines = (value ?? '')
    .replace(/\s+/g, ' ')
    .replace(/<\/(?:jats:)?(?:p|title|sec)>/gi, '\n')
    .replace(ELEMENT, (tag) => (isLetterMarkup(tag) ? '' : ' '))
  const clean = cleanParagraphs(`${decodeEntities(lines)}\n`).replace(/^abstract\n/i, '')
  return clean === '' ? undefined : clean
}

function parsedJson(answer: string): unknown {
  try {
    return JSON.parse(answer)
  } catch {
    return null
  }
}
