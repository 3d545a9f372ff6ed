import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in Portuguese. */
export const gapsPt = {
  'refused.title': 'Este formulário não foi aceite',
  'refused.text': 'Veio de outro sítio, era demasiado grande ou não foi enviado por um formulário. Nada foi guardado. Volte atrás, encurte o texto se for muito longo e envie-o de novo a partir da própria página.',
} satisfies GapCatalogue
