import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in Welsh. */
export const resultsCy: ResultsCatalogue = {
  'result.workings': 'Sut y cyfrifwyd y rhif hwn',
  'result.betterWhen.higher': 'mae rhif uwch yn well',
  'result.betterWhen.lower': 'mae rhif is yn well',
}
