import { z } from 'zod'
import type { CslItem, CslName } from '@/bibliography/record'
import { identifierKey } from '@/bibliography/identifiers'
import type { DocumentGuess, Guess } from './guessing/guess'
import { folded } from './guessing/guess'

const name = z
  .object({
    family: z.string().max(300).optional(),
    given: z.string().max(300).optional(),
    literal: z.string().max(500).optional(),
    'non-dropping-particle': z.string().max(50).optional(),
    'dropping-particle': z.string().max(50).optional(),
    suffix: z.string().max(50).optional(),
  })
  .refine(({ family, given, literal }) => Boolean(family || given || literal), 'A name needs a family name or a literal.')

const text = (most: number) => z.string().trim().max(most).optional()

/** What a curator makes of the guess: the fields of the reference to be, corrected or not. */
export const intakeFieldsSchema = z.object({
  title: z.string().trim().min(1, 'A reference needs a title.').max(2000),
  authors: z.array(name).max(2000).optional(),
  year: z.number().int().min(1000).max(2200).optional(),
  journal: text(500),
  abstract: text(20_000),
  language: text(20),
  doi: text(300),
  pmid: text(20),
  pmcid: text(20),
  type: z.enum(['article-journal', 'report', 'book', 'chapter', 'thesis', 'paper-conference', 'webpage', 'document']).optional(),
})

export type IntakeFields = z.infer<typeof intakeFieldsSchema>

/** The fields as guessed, for a document that nobody has looked at yet. */
export function fieldsOf(guess: DocumentGuess): Partial<IntakeFields> {
  return Object.fromEntries(Object.entries(guess).map(([field, { value }]) => [field, value]))
}

/** The fields as an item, so that they are compared and stored like everything that is imported. */
export function itemOfFields(fields: Partial<IntakeFields>): CslItem {
  const { title, authors, year, journal, abstract, language, doi, pmid, pmcid, type } = fields
  return {
    type: type ?? (journal || doi ? 'article-journal' : 'report'),
    ...(title && { title }),
    ...(authors && authors.length > 0 && { author: authors as CslName[] }),
    ...(year && { issued: { 'date-parts': [[year]] } }),
    ...(journal && { 'container-title': journal }),
    ...(abstract && { abstract }),
    ...(language && { language }),
    ...(doi && { DOI: doi }),
    ...(pmid && { PMID: pmid }),
    ...(pmcid && { PMCID: pmcid }),
  }
}

/** The keys by which a document is the same whatever its title says. */
export function keysOfFields({ doi, pmid, pmcid }: Partial<IntakeFields>): string[] {
  return Object.entries({ doi, pmid, pmcid }).flatMap(([scheme, value]) => {
    const key = value ? identifierKey(scheme, value) : null
    return key ? [key] : []
  })
}

/** One source of a fact, as references and studies keep it. */
export type FactSource = { field: string; value: string; source: string; page?: string; confirmed: false; enteredByLabel?: string }

const STORED_AS: Readonly<Record<keyof IntakeFields, string>> = {
  title: 'title',
  authors: 'contributors',
  year: 'issued',
  journal: 'containerTitle',
  abstract: 'abstract',
  language: 'language',
  doi: 'identifiers',
  pmid: 'identifiers',
  pmcid: 'identifiers',
  type: 'kind',
}

const LONGEST_VALUE = 300

/**
 * Where each field comes from: guessed from the file, with its page and how, or typed by the person who looked
 * at it. None of it is confirmed.
 */
export function sourcesOf(fields: IntakeFields, guess: DocumentGuess, filename: string): FactSource[] {
  return Object.entries(fields).flatMap(([field, value]): FactSource[] => {
    const shown = inWords(value)
    if (!shown) return []
    const guessed = (guess as Record<string, Guess<unknown> | undefined>)[field]
    const isGuessed = guessed !== undefined && folded(inWords(guessed.value)) === folded(shown)
    const place = isGuessed && guessed.page ? `, page ${guessed.page}` : ''
    const source = isGuessed
      ? `From ${filename}${place}, guessed (${guessed.how}), not confirmed`
      : `From ${filename}, entered by hand, not confirmed`
    return [
      {
        field: STORED_AS[field as keyof IntakeFields],
        value: shown.slice(0, LONGEST_VALUE),
        source,
        ...(isGuessed && guessed.page ? { page: String(guessed.page) } : {}),
        confirmed: false,
        ...(isGuessed ? { enteredByLabel: 'Guessed from the file' } : {}),
      },
    ]
  })
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) {
    return (value as CslName[])
      .map(({ family, given, literal, ...rest }) => literal ?? [given, rest['non-dropping-particle'], family].filter(Boolean).join(' '))
      .join('; ')
  }
  return value == null ? '' : String(value)
}
