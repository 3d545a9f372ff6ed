import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in Spanish. */
export const gapsEs = {
  'refused.title': 'No se ha aceptado este formulario',
  'refused.text': 'Venía de otro sitio, era demasiado grande o no lo envió un formulario. No se ha guardado nada. Vuelva atrás, acorte lo que escribió si es muy largo y envíelo de nuevo desde la propia página.',
} satisfies GapCatalogue
