import { defaultLocale, localePath, siteLocales, type LocaleCode } from '../locales'

/** Where a page is to be found for good, and the same page in each language. */
export type Addresses = {
  readonly canonical: string
  /** `lang` as browsers and search engines write it; `x-default` is for readers of no language of the hub. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[]
}

/**
 * The addresses of a page under the hub's public URL. What stands after a question mark says how a page is arranged
 * or filtered, not which page it is, and is left out.
 */
export function addressesOf(publicUrl: string, locale: LocaleCode, path: string): Addresses {
  const page = path.split('?')[0] ?? '/'
  const urlIn = (code: LocaleCode): string => `${publicUrl}${localePath(code, page)}`
  return {
    canonical: urlIn(locale),
    alternates: [
      ...siteLocales.map(({ code }) => ({ lang: code, url: urlIn(code) })),
      { lang: 'x-default', url: urlIn(defaultLocale) },
    ],
  }
}
