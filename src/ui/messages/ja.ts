import { optionsJa } from '@/search/messages/options/ja'
import { siteJa } from './site/ja'
import { searchJa } from './search/ja'
import { studiesJa } from './studies/ja'
import { referencesJa } from './references/ja'
import { qualityJa } from './quality/ja'
import { publicationsJa } from './publications/ja'
import { partnershipJa } from './partnership/ja'
import { certaintyJa } from './certainty/ja'
import type { Catalogue } from './en'
import { collaborativeJa } from './collaborative/ja'
import { gapsJa } from './gaps/ja'
import { mapJa } from './map/ja'
import { plotsJa } from './plots/ja'
import { interventionsJa } from './interventions/ja'
import { resultsJa } from './results/ja'
import { prioritiesJa } from './priorities/ja'
import { roadmapJa } from './roadmap/ja'
import { textsJa } from './texts/ja'
import { writtenJa } from './written/ja'

/** The interface in Japanese, which has one form for every number. */
export const ja: Catalogue = {
  ...optionsJa,
  ...siteJa,
  ...searchJa,
  ...studiesJa,
  ...referencesJa,
  ...qualityJa,
  ...publicationsJa,
  ...partnershipJa,
  ...textsJa,
  ...writtenJa,
  ...gapsJa,
  ...mapJa,
  ...plotsJa,
  ...interventionsJa,
  ...resultsJa,
  ...prioritiesJa,
  ...roadmapJa,
  ...collaborativeJa,
  ...certaintyJa,
}
