/** The languages of the hub as CSL names them. */
export const cslLocales = {
  en: 'en-GB',
  cy: 'cy-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  de: 'de-DE',
  ja: 'ja-JP',
  ar: 'ar',
} as const

export type CslLocale = (typeof cslLocales)[keyof typeof cslLocales]

type File = { readonly xml: string }

/** A style that comes with the hub: its short name in addresses, its name for readers, and its text when needed. */
type BundledStyle = { readonly title: string; readonly id: string; readonly xml: () => Promise<string> }

const file = (load: () => Promise<{ readonly default: File }>) => async () => (await load()).default.xml
const ofPackage = (name: 'vancouver' | 'harvard1') => async () =>
  (await import('@citation-js/plugin-csl/lib/styles.json')).default[name]

/**
 * The ten styles that come with the hub. `id` ends the address under which the CSL project publishes the style;
 * dependent styles name their parent by it.
 */
export const bundledStyles = {
  vancouver: {
    title: 'Vancouver (NLM, ICMJE)',
    id: 'nlm-citation-sequence',
    xml: ofPackage('vancouver'),
  },
  apa: { title: 'APA 7', id: 'apa', xml: file(() => import('./styles/apa.json')) },
  harvard: {
    title: 'Harvard (Cite Them Right)',
    id: 'harvard-cite-them-right',
    xml: ofPackage('harvard1'),
  },
  chicago: {
    title: 'Chicago 17, author and date',
    id: 'chicago-author-date',
    xml: file(() => import('./styles/chicago-author-date.json')),
  },
  mla: {
    title: 'MLA 9',
    id: 'modern-language-association',
    xml: file(() => import('./styles/modern-language-association.json')),
  },
  ama: {
    title: 'AMA 11',
    id: 'american-medical-association',
    xml: file(() => import('./styles/american-medical-association.json')),
  },
  bmj: { title: 'BMJ', id: 'bmj', xml: file(() => import('./styles/bmj.json')) },
  lancet: { title: 'The Lancet', id: 'the-lancet', xml: file(() => import('./styles/the-lancet.json')) },
  ieee: { title: 'IEEE', id: 'ieee', xml: file(() => import('./styles/ieee.json')) },
  nature: { title: 'Nature', id: 'nature', xml: file(() => import('./styles/nature.json')) },
} as const satisfies Record<string, BundledStyle>

export type BundledStyleKey = keyof typeof bundledStyles

/** What pages cite in unless asked otherwise: what the journals of medicine ask for. */
export const defaultStyle = 'vancouver' satisfies BundledStyleKey

export const isBundledStyle = (key: string): key is BundledStyleKey => Object.hasOwn(bundledStyles, key)

const localeFiles: Readonly<Record<CslLocale | 'en-US', () => Promise<string>>> = {
  // The engine falls back to American English for every term that a language lacks.
  'en-US': async () => (await import('@citation-js/plugin-csl/lib/locales.json')).default['en-US'],
  'en-GB': file(() => import('./locales/en-GB.json')),
  'cy-GB': file(() => import('./locales/cy-GB.json')),
  'fr-FR': file(() => import('./locales/fr-FR.json')),
  'es-ES': file(() => import('./locales/es-ES.json')),
  'pt-PT': file(() => import('./locales/pt-PT.json')),
  'de-DE': file(() => import('./locales/de-DE.json')),
  'ja-JP': file(() => import('./locales/ja-JP.json')),
  ar: file(() => import('./locales/ar.json')),
}

/** The texts of a language and of the one behind it, by the names under which the engine asks for them. */
export async function localeTexts(locale: CslLocale): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set([locale, 'en-US'] as const)]
  return new Map(await Promise.all(names.map(async (name) => [name, await localeFiles[name]()] as const)))
}
