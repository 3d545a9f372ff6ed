import { optionsEs } from '@/search/messages/options/es'
import { siteEs } from './site/es'
import { searchEs } from './search/es'
import { studiesEs } from './studies/es'
import { referencesEs } from './references/es'
import { qualityEs } from './quality/es'
import { publicationsEs } from './publications/es'
import { partnershipEs } from './partnership/es'
import { certaintyEs } from './certainty/es'
import type { Catalogue } from './en'
import { collaborativeEs } from './collaborative/es'
import { gapsEs } from './gaps/es'
import { mapEs } from './map/es'
import { plotsEs } from './plots/es'
import { interventionsEs } from './interventions/es'
import { resultsEs } from './results/es'
import { prioritiesEs } from './priorities/es'
import { roadmapEs } from './roadmap/es'
import { textsEs } from './texts/es'
import { writtenEs } from './written/es'

/** The interface in Spanish. */
export const es: Catalogue = {
  ...optionsEs,
  ...siteEs,
  ...searchEs,
  ...studiesEs,
  ...referencesEs,
  ...qualityEs,
  ...publicationsEs,
  ...partnershipEs,
  ...textsEs,
  ...writtenEs,
  ...gapsEs,
  ...mapEs,
  ...plotsEs,
  ...interventionsEs,
  ...resultsEs,
  ...prioritiesEs,
  ...roadmapEs,
  ...collaborativeEs,
  ...certaintyEs,
}
