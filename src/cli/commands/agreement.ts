import { agreementOf, type Agreement } from '@/appraisal/agreement/agreement'
import type { Coefficient } from '@/appraisal/agreement/coefficient'
import { publishedAgreement } from '@/appraisal/agreement/published'
import { RatingsError, ratingsOfMatrix, ratingsOfRows, type Ratings } from '@/appraisal/agreement/ratings'
import type { CommandRun } from '../command'
import { casesIn, columns, shown, type FileCase } from './casesIn'

/**
 * Agreement statistics of the cases of a file: a list of `{name, data}`, where `data` has a square `matrix` of counts
 * or `ratings`, one row for each thing rated with one rating for each rater (null: missing), and may have
 * `categories` from low to high. A case that cannot be counted has an `error`, the others are still computed.
 */
export const run: CommandRun = async ({ positionals: [file = ''] }) => {
  const answers = (await casesIn(file)).map(answer)
  return {
    data: answers.map(({ name, agreement, error }) =>
      agreement ? { name, ...publishedAgreement(agreement) } : { name, error },
    ),
    text: answers
      .map(({ name, agreement, error }) => `${name}\n${agreement ? table(agreement) : `  ${error}`}`)
      .join('\n\n'),
    isFailed: answers.some(({ error }) => error !== undefined),
  }
}

type Answer = { name: string; agreement?: Agreement; error?: string }

function answer({ name, fields }: FileCase): Answer {
  try {
    return { name, agreement: agreementOf(ratingsIn(fields.data)) }
  } catch (error) {
    if (error instanceof RatingsError) return { name, error: error.message }
    throw error
  }
}

function ratingsIn(data: unknown): Ratings {
  if (typeof data !== 'object' || data === null || !('matrix' in data || 'ratings' in data))
    throw new RatingsError(
      'data: it has neither “matrix” nor “ratings”. Give {"data": {"matrix": [[20, 5], [10, 15]]}} or {"data": {"ratings": [["low", "high"]]}}.',
    )
  const categories = 'categories' in data && data.categories !== null ? namesIn(data.categories) : undefined
  if ('matrix' in data) return ratingsOfMatrix(data.matrix, categories)
  return ratingsOfRows(data.ratings, categories)
}

function namesIn(categories: unknown): string[] {
  const names = Array.isArray(categories)
    ? categories.map((name: unknown) => (typeof name === 'object' ? '' : String(name).trim()))
    : []
  if (names.length === 0 || names.includes('') || new Set(names).size < names.length)
    throw new RatingsError(
      'data.categories: give a list of different names, from low to high, such as ["low", "high"].',
    )
  return names
}

function table(agreement: Agreement): string {
  const line = (label: string, { value, po, pe, se, lower, upper }: Coefficient) => [
    `  ${label}`,
    shown(value),
    shown(se),
    lower === null ? '–' : `${shown(lower)} to ${shown(upper)}`,
    shown(po),
    shown(pe),
  ]
  const { unweighted, linear, quadratic, ac1, alpha, fleiss } = agreement
  const all: [string, Coefficient][] = [
    [`${agreement.kappa}’s κ`, unweighted],
    ['κ, linear weights', linear],
    ['κ, quadratic weights', quadratic],
    ['PABAK', agreement.pabak],
    ['Gwet’s AC1', ac1],
    ['Fleiss’ κ', fleiss],
    ['Krippendorff’s α, nominal', alpha],
    ['Krippendorff’s α, ordinal', agreement.alphaOrdinal],
    ['Krippendorff’s α, interval', agreement.alphaInterval],
  ]
  const missing = all.flatMap(([label, { value, reason }]) =>
    value === null ? [`  ${label}: ${reason ?? ''}`] : [],
  )
  const index =
    agreement.prevalence === null
      ? []
      : [`  Prevalence index ${shown(agreement.prevalence)}, bias index ${shown(agreement.bias)}`]
  return [
    columns([
      ['  ', 'value', 'SE', '95 % interval', 'observed', 'by chance'],
      ...all.map(([label, one]) => line(label, one)),
    ]),
    ...index,
    ...missing,
    ...agreement.warnings.map((warning) => `  Note: ${warning}`),
  ].join('\n')
}
