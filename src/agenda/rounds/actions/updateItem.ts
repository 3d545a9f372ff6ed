import type { PayloadRequest } from 'payload'

import type { PriorityItem } from '@/payload-types'
import { defaultLocale, locales, type Locale } from '@/platform/locales'

/** The languages in which a gap is worded in its round, the default first; the default where there is none. */
async function languagesOf(req: PayloadRequest, id: string): Promise<readonly [Locale, ...Locale[]]> {
  const item = await req.payload.findByID({ collection: 'priority-items', id, locale: 'all', depth: 0, overrideAccess: true, req })
  const words = item.wording as unknown as Readonly<Partial<Record<Locale, string | null>>> | null
  const written = locales.map(({ code }) => code).filter((code) => words?.[code])
  const [first = defaultLocale, ...others] = [...written].sort((one) => (one === defaultLocale ? -1 : 1))
  return [first, ...others]
}

/** Changes what is said of a gap in a round, checked in a language that it has: it need not have the default one. */
export async function updateItem(req: PayloadRequest, id: string, data: Partial<PriorityItem>): Promise<void> {
  const [locale] = await languagesOf(req, id)
  await req.payload.update({ collection: 'priority-items', id, data, locale, depth: 0, overrideAccess: true, req })
}

/**
 * Writes a new wording: in the language named, or without one in each language that had one, since nobody is to vote on
 * what is not asked any more.
 */
export async function rewordItem(req: PayloadRequest, id: string, wording: string, named: Locale | undefined): Promise<void> {
  for (const locale of named ? [named] : await languagesOf(req, id)) {
    await req.payload.update({ collection: 'priority-items', id, data: { wording }, locale, depth: 0, overrideAccess: true, req })
  }
}
