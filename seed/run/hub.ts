import type { GlobalSlug, Payload } from 'payload'

import { runAction } from '@/platform/database/action'
import { defaultLocale, locales, type Locale } from '@/platform/locales'

import type { HubFile } from '../schema'
import type { SeedCount } from './report'
import { inLocale, withRowIds } from './resolve'

const slug = 'hub' as GlobalSlug

/** Writes the hub's name and texts in every language, unless the hub has been given texts before. */
export async function seedHubTexts(payload: Payload, hub: HubFile): Promise<SeedCount> {
  return runAction(payload, {}, async (req) => {
    const before = (await payload.findGlobal({ slug, depth: 0, overrideAccess: true, req })) as {
      createdAt?: unknown
    }
    if (before.createdAt) return { created: 0, kept: 1 }

    let saved: unknown
    for (const { code: locale } of locales) {
      const fields = textsIn(hub, locale)
      saved = await payload.updateGlobal({
        slug,
        data: (locale === defaultLocale ? fields : withRowIds(fields, saved)) as never,
        locale,
        fallbackLocale: false,
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
    return { created: 1, kept: 0 }
  })
}

function textsIn(hub: HubFile, locale: Locale): Record<string, unknown> {
  const { name, linkWorkerNames, contactEmail, tests, inclusionTest, ...texts } = hub
  const localised = Object.entries(texts).map(([field, value]) => [field, inLocale(value, locale)] as const)
  const rowsIn = (rows: readonly Record<string, unknown>[]) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([field, value]) => [field, inLocale(value, locale)])),
    )
  return {
    ...(locale === defaultLocale ? { name, linkWorkerNames, contactEmail } : {}),
    ...Object.fromEntries(localised.filter(([, value]) => value !== undefined)),
    tests: rowsIn(tests),
    inclusionTest: rowsIn(inclusionTest),
  }
}
