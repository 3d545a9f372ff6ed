import type { LocalText } from '@/publishing/localised'

import { useSite } from '../site'

/** Attributes that name the language of a text where it differs from the page's (WCAG 3.1.2). */
export function langAttributes(value: { readonly lang: string }, pageLocale: string): { lang?: string; dir?: 'auto' } {
  return value.lang === pageLocale ? {} : { lang: value.lang, dir: 'auto' }
}

/** A text in its own language. */
export const Localised = ({ value }: { value: LocalText }) => {
  const { locale } = useSite()
  return <span {...langAttributes(value, locale)}>{value.text}</span>
}
