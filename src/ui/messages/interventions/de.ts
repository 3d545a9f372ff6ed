import type { interventionsEn } from './en'

type InterventionsCatalogue = Record<keyof typeof interventionsEn, string>

/** The words about ratings of an intervention as a whole in German. */
export const interventionsDe: InterventionsCatalogue = {
  'rating.intervention': 'Wie gut die Evidenz hierzu insgesamt ist',
  'rating.intervention.meaning': 'Zwei Personen haben unabhängig voneinander beurteilt, was hierüber insgesamt bekannt ist, nicht eine einzelne Studie.',
  'rating.intervention.none': 'Die Evidenz hierzu ist hier insgesamt noch nicht bewertet. Die Studien dazu werden einzeln bewertet.',
  'rating.intervention.whole': 'Für diese Art von Unterstützung insgesamt',
}
