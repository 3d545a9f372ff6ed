import { optionsEn } from '@/search/messages/options/en'
import { siteEn } from './site/en'
import { searchEn } from './search/en'
import { studiesEn } from './studies/en'
import { referencesEn } from './references/en'
import { qualityEn } from './quality/en'
import { publicationsEn } from './publications/en'
import { partnershipEn } from './partnership/en'
import { certaintyEn } from './certainty/en'
import { collaborativeEn } from './collaborative/en'
import { gapsEn } from './gaps/en'
import { mapEn } from './map/en'
import { plotsEn } from './plots/en'
import { interventionsEn } from './interventions/en'
import { resultsEn } from './results/en'
import { prioritiesEn } from './priorities/en'
import { roadmapEn } from './roadmap/en'
import { textsEn } from './texts/en'
import { writtenEn } from './written/en'

/** A text that depends on a number; `other` is required, the rest as the language needs. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The interface in English: the source of truth. `{name}` is filled in by the caller. */
export const en = {
  ...optionsEn,
  ...siteEn,
  ...searchEn,
  ...studiesEn,
  ...referencesEn,
  ...qualityEn,
  ...publicationsEn,
  ...partnershipEn,
  ...mapEn,
  ...plotsEn,
  ...interventionsEn,
  ...resultsEn,
  ...collaborativeEn,
  ...prioritiesEn,
  ...roadmapEn,
  ...certaintyEn,
  ...textsEn,
  ...writtenEn,
  ...gapsEn,
} as const satisfies Record<string, string | Plural>

export type MessageKey = keyof typeof en
export type Catalogue = Partial<Record<MessageKey, string | Plural>>
