import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in Japanese. */
export const interventionsJa: InterventionsCatalogue = {
  'rating.intervention': 'これに関するエビデンス全体の質',
  'rating.intervention.meaning': '二人が互いの判断を見ずに、個々の研究ではなく、これについて知られていること全体を評価しました。',
  'rating.intervention.none': 'これに関するエビデンス全体は、ここではまだ評価されていません。研究は一つずつ評価されます。',
  'rating.intervention.whole': 'この種の支援全体について',
}
