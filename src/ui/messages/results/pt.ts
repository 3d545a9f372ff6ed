import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in Portuguese. */
export const resultsPt: ResultsCatalogue = {
  'result.workings': 'Como este número foi calculado',
  'result.betterWhen.higher': 'um número mais alto é melhor',
  'result.betterWhen.lower': 'um número mais baixo é melhor',
}
