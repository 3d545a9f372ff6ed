import { optionsCy } from '@/search/messages/options/cy'
import { siteCy } from './site/cy'
import { searchCy } from './search/cy'
import { studiesCy } from './studies/cy'
import { referencesCy } from './references/cy'
import { qualityCy } from './quality/cy'
import { publicationsCy } from './publications/cy'
import { partnershipCy } from './partnership/cy'
import { certaintyCy } from './certainty/cy'
import type { Catalogue } from './en'
import { collaborativeCy } from './collaborative/cy'
import { gapsCy } from './gaps/cy'
import { mapCy } from './map/cy'
import { plotsCy } from './plots/cy'
import { interventionsCy } from './interventions/cy'
import { resultsCy } from './results/cy'
import { prioritiesCy } from './priorities/cy'
import { roadmapCy } from './roadmap/cy'
import { textsCy } from './texts/cy'
import { writtenCy } from './written/cy'

/**
 * The interface in Welsh. A noun stays singular after a number and its first letter changes by number, hence
 * the forms for 2, 3 and 6. An outcome that a study looks at is `deilliant`, a result that it found `canlyniad`.
 */
export const cy: Catalogue = {
  ...optionsCy,
  ...siteCy,
  ...searchCy,
  ...studiesCy,
  ...referencesCy,
  ...qualityCy,
  ...publicationsCy,
  ...partnershipCy,
  ...textsCy,
  ...writtenCy,
  ...gapsCy,
  ...mapCy,
  ...plotsCy,
  ...interventionsCy,
  ...resultsCy,
  ...prioritiesCy,
  ...roadmapCy,
  ...collaborativeCy,
  ...certaintyCy,
}
