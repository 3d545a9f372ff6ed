import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in Arabic. */
export const resultsAr: ResultsCatalogue = {
  'result.workings': 'كيف حُسب هذا الرقم',
  'result.betterWhen.higher': 'الرقم الأعلى أفضل',
  'result.betterWhen.lower': 'الرقم الأدنى أفضل',
}
