import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in Welsh. */
export const gapsCy = {
  'refused.title': 'Ni dderbyniwyd y ffurflen hon',
  'refused.text': 'Daeth o wefan arall, roedd yn llawer rhy fawr, neu ni chafodd ei hanfon gan ffurflen. Ni chadwyd dim. Ewch yn ôl, byrhewch yr hyn a ysgrifennoch os yw’n hir iawn, a’i hanfon eto o’r dudalen ei hun.',
} satisfies GapCatalogue
