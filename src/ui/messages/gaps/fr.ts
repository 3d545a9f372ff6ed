import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in French. */
export const gapsFr = {
  'refused.title': 'Ce formulaire n’a pas été accepté',
  'refused.text': 'Il venait d’un autre site, était beaucoup trop volumineux ou n’a pas été envoyé par un formulaire. Rien n’a été enregistré. Revenez en arrière, raccourcissez votre texte s’il est très long et renvoyez-le depuis la page elle-même.',
} satisfies GapCatalogue
