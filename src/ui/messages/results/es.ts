import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in Spanish. */
export const resultsEs: ResultsCatalogue = {
  'result.workings': 'Cómo se calculó esta cifra',
  'result.betterWhen.higher': 'un número más alto es mejor',
  'result.betterWhen.lower': 'un número más bajo es mejor',
}
