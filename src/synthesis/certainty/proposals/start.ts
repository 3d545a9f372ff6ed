import type { BodyOfEvidence } from '../evidence/body'
import { isRandomised, studiesOf } from '../evidence/body'
import { guidance } from './guidance'
import { cannot, countOf, proposed, type Proposal } from './proposal'

const isRobins = (instrumentKey: string): boolean => instrumentKey.startsWith('robins-i')

/** Whether every study that is not randomised has a published rating with ROBINS-I, which is what lets it start high. */
export function isRatedWithRobins(body: BodyOfEvidence): boolean {
  const others = studiesOf(body).filter(({ study }) => !isRandomised(study.design))
  return others.length > 0 && others.every(({ contributions }) =>
    contributions.every(({ rating }) => rating !== null && isRobins(rating.instrumentKey)))
}

/** Where the certainty starts, by the designs of the studies. */
export function startProposal(body: BodyOfEvidence): Proposal {
  const studies = studiesOf(body)
  const randomised = studies.filter(({ study }) => isRandomised(study.design)).length
  const sources = [guidance.start]
  if (body.kind === 'uncontrolled')
    return proposed('non-randomised', ['Changes without a comparison group start low, also where a trial reports them.'], sources)
  if (studies.length === 0) return cannot(['There are no studies.'], sources)
  if (randomised === studies.length)
    return proposed('randomised', [randomisedWords(studies.length)], sources)
  const mixed = randomised === 0 ? [] : [
    `${randomised} of ${studies.length} studies are randomised trials. GRADE rates the two kinds apart; together they start as the weaker one does.`,
  ]
  if (isRatedWithRobins(body))
    return proposed('non-randomised-robins-i', [
      ...mixed, 'The studies that are not randomised were rated with ROBINS-I, so the certainty starts high; what randomisation would have ruled out then lowers it as risk of bias.',
    ], [guidance.start, guidance.robins])
  const unknown = studies.filter(({ study }) => study.design === '').length
  const gaps = unknown > 0 ? [`The design of ${countOf(unknown, 'study', 'studies')} is not recorded.`] : []
  return proposed('non-randomised', [...mixed, ...gaps, ...(mixed.length > 0 ? [] : ['Not randomised, and not rated with ROBINS-I.'])], sources)
}

const randomisedWords = (studies: number): string =>
  studies === 1 ? 'The study is a randomised trial.' : `${studies === 2 ? 'Both' : `All ${studies}`} studies are randomised trials.`
