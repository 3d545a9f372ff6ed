import { optionsPt } from '@/search/messages/options/pt'
import { sitePt } from './site/pt'
import { searchPt } from './search/pt'
import { studiesPt } from './studies/pt'
import { referencesPt } from './references/pt'
import { qualityPt } from './quality/pt'
import { publicationsPt } from './publications/pt'
import { partnershipPt } from './partnership/pt'
import { certaintyPt } from './certainty/pt'
import type { Catalogue } from './en'
import { collaborativePt } from './collaborative/pt'
import { gapsPt } from './gaps/pt'
import { mapPt } from './map/pt'
import { plotsPt } from './plots/pt'
import { interventionsPt } from './interventions/pt'
import { resultsPt } from './results/pt'
import { prioritiesPt } from './priorities/pt'
import { roadmapPt } from './roadmap/pt'
import { textsPt } from './texts/pt'
import { writtenPt } from './written/pt'

/** The interface in Portuguese as written in Portugal. */
export const pt: Catalogue = {
  ...optionsPt,
  ...sitePt,
  ...searchPt,
  ...studiesPt,
  ...referencesPt,
  ...qualityPt,
  ...publicationsPt,
  ...partnershipPt,
  ...textsPt,
  ...writtenPt,
  ...gapsPt,
  ...mapPt,
  ...plotsPt,
  ...interventionsPt,
  ...resultsPt,
  ...prioritiesPt,
  ...roadmapPt,
  ...collaborativePt,
  ...certaintyPt,
}
