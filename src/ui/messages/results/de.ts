import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in German. */
export const resultsDe: ResultsCatalogue = {
  'result.workings': 'Wie diese Zahl errechnet wurde',
  'result.betterWhen.higher': 'eine höhere Zahl ist besser',
  'result.betterWhen.lower': 'eine niedrigere Zahl ist besser',
}
