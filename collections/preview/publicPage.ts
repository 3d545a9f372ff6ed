import type { GeneratePreviewURL } from 'payload'

import { defaultLocale } from '@/platform/locales'

/**
 * The public address of a record in the language being edited: /projects/<slug>, /fr/projects/<slug>. A draft is asked
 * for with `?preview=draft`. None until the record has been saved once.
 */
export function publicPage(section: string): GeneratePreviewURL {
  return ({ slug, _status }, { locale }) => {
    if (typeof slug !== 'string' || !slug) return null
    const language = locale && locale !== defaultLocale ? `/${locale}` : ''
    return `${language}/${section}/${slug}${_status === 'published' ? '' : '?preview=draft'}`
  }
}
