import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in Spanish. */
export const interventionsEs: InterventionsCatalogue = {
  'rating.intervention': 'Qué calidad tiene la evidencia sobre esto en conjunto',
  'rating.intervention.meaning': 'Dos personas juzgaron, sin ver la opinión de la otra, todo lo que se sabe sobre esto y no un solo estudio.',
  'rating.intervention.none': 'La evidencia sobre esto aún no se ha valorado aquí en conjunto. Los estudios se valoran uno por uno.',
  'rating.intervention.whole': 'Para este tipo de apoyo en conjunto',
}
