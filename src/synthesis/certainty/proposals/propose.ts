import type { BodyOfEvidence } from '../evidence/body'
import { guidance } from './guidance'
import { imprecisionProposal, type Appreciable } from './imprecision'
import { inconsistencyProposal } from './inconsistency'
import { forPeople, type Proposals } from './proposal'
import { publicationBiasProposal } from './publicationBias'
import { qualitativeProposals } from './qualitative'
import { largeEffectProposal } from './ratingUp'
import { riskOfBiasProposal } from './riskOfBias'
import { startProposal } from './start'

/** What the record of a rating sets beforehand. */
export type Settings = { readonly appreciable: Appreciable | null; readonly baseline: number | null }

/**
 * What the hub can say of a body of evidence before people judge it, reason by reason, from stored results and
 * published ratings. Nothing of it holds until a person takes it over.
 */
export function propose(body: BodyOfEvidence, { appreciable, baseline }: Settings): Proposals {
  if (body.kind === 'qualitative') return qualitativeProposals(body)
  return {
    start: startProposal(body),
    'risk-of-bias': riskOfBiasProposal(body, false),
    'risk-of-bias-robins-i': riskOfBiasProposal(body, true),
    inconsistency: inconsistencyProposal(body),
    indirectness: forPeople(
      ['Compare people, intervention, comparison and outcome of the studies with the question of the summary. Only a person can say whether they differ in ways that matter.'],
      [guidance.directness],
    ),
    imprecision: imprecisionProposal(body, appreciable, baseline),
    'publication-bias': publicationBiasProposal(body),
    'large-effect': largeEffectProposal(body),
    'dose-response': forPeople(['Only the studies show whether more of the intervention goes with more of the effect.'], [guidance.up]),
    'opposing-confounding': forPeople(['Think of what differed between the groups, and which way it would have moved the result.'], [guidance.up]),
  }
}
