import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in Welsh. */
export const interventionsCy: InterventionsCatalogue = {
  'rating.intervention': 'Pa mor dda yw’r dystiolaeth ar hyn yn ei chyfanrwydd',
  'rating.intervention.meaning': 'Barnodd dau berson, heb weld barn ei gilydd, yr hyn sy’n hysbys am hyn yn ei gyfanrwydd ac nid un astudiaeth unigol.',
  'rating.intervention.none': 'Nid yw’r dystiolaeth ar hyn yn ei chyfanrwydd wedi’i graddio yma eto. Caiff astudiaethau ohono eu graddio fesul un.',
  'rating.intervention.whole': 'Ar gyfer y math hwn o gymorth yn ei gyfanrwydd',
}
