import { optionsDe } from '@/search/messages/options/de'
import { siteDe } from './site/de'
import { searchDe } from './search/de'
import { studiesDe } from './studies/de'
import { referencesDe } from './references/de'
import { qualityDe } from './quality/de'
import { publicationsDe } from './publications/de'
import { partnershipDe } from './partnership/de'
import { certaintyDe } from './certainty/de'
import type { Catalogue } from './en'
import { collaborativeDe } from './collaborative/de'
import { gapsDe } from './gaps/de'
import { mapDe } from './map/de'
import { plotsDe } from './plots/de'
import { interventionsDe } from './interventions/de'
import { resultsDe } from './results/de'
import { prioritiesDe } from './priorities/de'
import { roadmapDe } from './roadmap/de'
import { textsDe } from './texts/de'
import { writtenDe } from './written/de'

/** The interface in German. */
export const de: Catalogue = {
  ...optionsDe,
  ...siteDe,
  ...searchDe,
  ...studiesDe,
  ...referencesDe,
  ...qualityDe,
  ...publicationsDe,
  ...partnershipDe,
  ...textsDe,
  ...writtenDe,
  ...gapsDe,
  ...mapDe,
  ...plotsDe,
  ...interventionsDe,
  ...resultsDe,
  ...prioritiesDe,
  ...roadmapDe,
  ...collaborativeDe,
  ...certaintyDe,
}
