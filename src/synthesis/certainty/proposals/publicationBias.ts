import { eggerTest } from '../../pooling/sensitivity'
import type { BodyOfEvidence } from '../evidence/body'
import { guidance, thresholds } from './guidance'
import { cannot, countOf, proposed, saidP, type Proposal } from './proposal'

const sources = [guidance.publication, guidance.asymmetry]

/** Whether studies may be missing, as far as a funnel can tell: from ten studies on. */
export function publicationBiasProposal({ kind, forest }: BodyOfEvidence): Proposal {
  const left = forest.left.filter(({ why }) => why === 'no-estimate' || why === 'no-interval').length
  const unused = left > 0 ? [`${countOf(left, 'result')} without usable numbers ${left === 1 ? 'is' : 'are'} not in the pooled effect; such results are often those that found little.`] : []
  if (kind !== 'controlled' || 'refused' in forest)
    return cannot(['Without a common measure of effect, missing studies cannot be looked for in numbers.', ...unused], sources)
  if (forest.rows.length < thresholds.studiesForEgger)
    return cannot([
      `${countOf(forest.rows.length, 'study', 'studies')}: with fewer than ${thresholds.studiesForEgger}, missing studies cannot be told from chance. Think of registered studies without results, and of who paid.`,
      ...unused,
    ], sources)
  const egger = eggerTest(forest.rows.map(({ result, y, variance }) => ({ label: result.study.label, estimate: y, variance })))
  if (!egger) return cannot(['All studies are equally precise, so that a funnel shows nothing.', ...unused], sources)
  const isUneven = egger.p < thresholds.eggerP
  const grounds = [
    `Egger’s test of ${forest.rows.length} studies: p ${saidP(egger.p)}, ${isUneven ? 'which speaks for an uneven funnel. It may have other causes than missing studies.' : 'no sign of an uneven funnel.'}`,
    ...unused,
  ]
  return proposed(isUneven ? 'serious' : 'not-serious', grounds, sources)
}
