import { studiesOf, type BodyOfEvidence } from '../evidence/body'
import { guidance, thresholds } from './guidance'
import { cannot, countOf, forPeople, percent, proposed, type Proposal, type Proposals } from './proposal'
import { sharesOf, unratedGrounds } from './riskOfBias'

/** What can be said in advance of the four components of GRADE-CERQual; three of them need someone who read the studies. */
export function qualitativeProposals(body: BodyOfEvidence): Proposals {
  const sources = [guidance.cerqual]
  const studies = studiesOf(body).length
  return {
    'methodological-limitations': limitations(body),
    coherence: forPeople(['Whether the finding fits the data, those that contradict it included, shows only in the studies.'], sources),
    adequacy: forPeople([`The finding rests on ${countOf(studies, 'study', 'studies')}. How rich their data are shows only in the studies.`], sources),
    relevance: forPeople(['Compare people, place and programme of the studies with the question of the summary.'], sources),
  }
}

function limitations(body: BodyOfEvidence): Proposal {
  const sources = [guidance.cerqual, guidance.hub]
  const missing = unratedGrounds(body)
  if (missing) return cannot(missing, sources)
  const { share } = sharesOf(body)
  const low = share.low + share['very-low']
  const grounds = [`${percent(low)} of the information comes from studies with serious flaws.`]
  if (share['very-low'] >= thresholds.most) return proposed('serious', grounds, sources)
  return proposed(low >= thresholds.most ? 'moderate' : low > 0 || share.moderate > 0 ? 'minor' : 'none', grounds, sources)
}
