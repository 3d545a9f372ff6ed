import { createContext, useContext, type ReactNode } from 'react'

import type { LocaleCode } from './locales'
import { siteIn, type Site } from './siteIn'

export type { Site }

const SiteContext = createContext<Site>(siteIn('en'))

export const SiteProvider = ({ locale, children }: { locale: LocaleCode; children: ReactNode }) => (
  <SiteContext value={siteIn(locale)}>{children}</SiteContext>
)

export const useSite = (): Site => useContext(SiteContext)
