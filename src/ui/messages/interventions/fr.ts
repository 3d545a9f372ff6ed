import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in French. */
export const interventionsFr: InterventionsCatalogue = {
  'rating.intervention': 'Ce que valent les données à ce sujet dans leur ensemble',
  'rating.intervention.meaning': 'Deux personnes ont jugé, sans voir l’avis l’une de l’autre, tout ce que l’on en sait, et non une seule étude.',
  'rating.intervention.none': 'Les données à ce sujet n’ont pas encore été évaluées ici dans leur ensemble. Les études sont évaluées une à une.',
  'rating.intervention.whole': 'Pour ce type de soutien dans son ensemble',
}
