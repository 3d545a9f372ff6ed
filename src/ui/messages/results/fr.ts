import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in French. */
export const resultsFr: ResultsCatalogue = {
  'result.workings': 'Comment ce chiffre a été calculé',
  'result.betterWhen.higher': 'un chiffre plus élevé est meilleur',
  'result.betterWhen.lower': 'un chiffre plus bas est meilleur',
}
