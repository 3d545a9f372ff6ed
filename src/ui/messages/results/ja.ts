import type { resultsEn } from './en'

type ResultsCatalogue = Record<keyof typeof resultsEn, string>

/** The words about single results in Japanese. */
export const resultsJa: ResultsCatalogue = {
  'result.workings': 'この数値の計算方法',
  'result.betterWhen.higher': '数値が高いほど良い',
  'result.betterWhen.lower': '数値が低いほど良い',
}
