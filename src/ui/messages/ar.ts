import { optionsAr } from '@/search/messages/options/ar'
import { siteAr } from './site/ar'
import { searchAr } from './search/ar'
import { studiesAr } from './studies/ar'
import { referencesAr } from './references/ar'
import { qualityAr } from './quality/ar'
import { publicationsAr } from './publications/ar'
import { partnershipAr } from './partnership/ar'
import { certaintyAr } from './certainty/ar'
import type { Catalogue } from './en'
import { collaborativeAr } from './collaborative/ar'
import { gapsAr } from './gaps/ar'
import { mapAr } from './map/ar'
import { plotsAr } from './plots/ar'
import { interventionsAr } from './interventions/ar'
import { resultsAr } from './results/ar'
import { prioritiesAr } from './priorities/ar'
import { roadmapAr } from './roadmap/ar'
import { textsAr } from './texts/ar'
import { writtenAr } from './written/ar'

/** The interface in Arabic. An outcome that a study looks at is `حصيلة`, a result that it found `نتيجة`. */
export const ar: Catalogue = {
  ...optionsAr,
  ...siteAr,
  ...searchAr,
  ...studiesAr,
  ...referencesAr,
  ...qualityAr,
  ...publicationsAr,
  ...partnershipAr,
  ...textsAr,
  ...writtenAr,
  ...gapsAr,
  ...mapAr,
  ...plotsAr,
  ...interventionsAr,
  ...resultsAr,
  ...prioritiesAr,
  ...roadmapAr,
  ...collaborativeAr,
  ...certaintyAr,
}
