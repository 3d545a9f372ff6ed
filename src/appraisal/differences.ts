import type { Evaluation } from './instruments/evaluate'
import { itemName } from './instruments/itemName'
import type { Answers, Instrument } from './instruments/types'

/** A place where independent ratings differ. */
export type Difference = {
  /** An item id, a domain id, or "overall". */
  place: string
  kind: 'item' | 'domain' | 'overall'
  label: string
  /** In the order of the ratings: the response or level, null where it does not apply or nothing is judged. */
  values: (string | null)[]
}

type Compared = { answers: Answers; evaluation: Evaluation }

/**
 * Where ratings with one instrument differ, in its order: answers that count, judgements of parts, the overall one.
 * An answer that does not apply in a rating is compared as none, whatever was once filled in.
 */
export function differencesBetween(instrument: Instrument, ratings: readonly Compared[]): Difference[] {
  const within = instrument.domains.flatMap((domain): Difference[] => [
    ...domain.items.map(({ id, label }): Difference => ({
      place: id, kind: 'item', label: itemName({ id, label }), values: ratings.map((rating) => countedAnswer(rating, id)),
    })),
    {
      place: domain.id, kind: 'domain', label: domain.label,
      values: ratings.map(({ evaluation }) => evaluation.domains[domain.id]?.judged ?? null),
    },
  ])
  const overall: Difference = {
    place: 'overall', kind: 'overall', label: 'Overall',
    values: ratings.map(({ evaluation }) => evaluation.overall?.judged ?? null),
  }
  return [...within, overall].filter(({ values }) => new Set(values).size > 1)
}

function countedAnswer({ answers, evaluation }: Compared, item: string): string | null {
  if (evaluation.items[item]?.applies !== true || !Object.hasOwn(answers, item)) return null
  return answers[item]?.response || null
}
