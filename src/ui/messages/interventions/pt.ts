import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in Portuguese. */
export const interventionsPt: InterventionsCatalogue = {
  'rating.intervention': 'Qualidade da evidência sobre isto no seu conjunto',
  'rating.intervention.meaning': 'Duas pessoas avaliaram, sem ver a opinião uma da outra, tudo o que se sabe sobre isto e não um único estudo.',
  'rating.intervention.none': 'A evidência sobre isto ainda não foi avaliada aqui no seu conjunto. Os estudos são avaliados um a um.',
  'rating.intervention.whole': 'Para este tipo de apoio no seu conjunto',
}
