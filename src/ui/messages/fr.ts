import { optionsFr } from '@/search/messages/options/fr'
import { siteFr } from './site/fr'
import { searchFr } from './search/fr'
import { studiesFr } from './studies/fr'
import { referencesFr } from './references/fr'
import { qualityFr } from './quality/fr'
import { publicationsFr } from './publications/fr'
import { partnershipFr } from './partnership/fr'
import { certaintyFr } from './certainty/fr'
import type { Catalogue } from './en'
import { collaborativeFr } from './collaborative/fr'
import { gapsFr } from './gaps/fr'
import { mapFr } from './map/fr'
import { plotsFr } from './plots/fr'
import { interventionsFr } from './interventions/fr'
import { resultsFr } from './results/fr'
import { prioritiesFr } from './priorities/fr'
import { roadmapFr } from './roadmap/fr'
import { textsFr } from './texts/fr'
import { writtenFr } from './written/fr'

/** The interface in French. */
export const fr: Catalogue = {
  ...optionsFr,
  ...siteFr,
  ...searchFr,
  ...studiesFr,
  ...referencesFr,
  ...qualityFr,
  ...publicationsFr,
  ...partnershipFr,
  ...textsFr,
  ...writtenFr,
  ...gapsFr,
  ...mapFr,
  ...plotsFr,
  ...interventionsFr,
  ...resultsFr,
  ...prioritiesFr,
  ...roadmapFr,
  ...collaborativeFr,
  ...certaintyFr,
}
