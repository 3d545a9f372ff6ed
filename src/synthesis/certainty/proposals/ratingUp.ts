import type { BodyOfEvidence } from '../evidence/body'
import { effectOf } from '../evidence/effect'
import { guidance, thresholds } from './guidance'
import { cannot, proposed, said, type Proposal } from './proposal'

/** Whether the effect is so large that flaws alone cannot explain it: ratios of risks from two and from five on. */
export function largeEffectProposal(body: BodyOfEvidence): Proposal {
  const sources = [guidance.up]
  const effect = effectOf(body)
  if ('none' in effect || (effect.measure !== 'RR' && effect.measure !== 'HR'))
    return cannot(['The thresholds of two- and fivefold are for ratios of risks; this evidence has none.'], sources)
  const size = Math.max(effect.estimate, 1 / effect.estimate)
  const excludes = effect.lower > 1 || effect.upper < 1
  const grounds = [`The ratio is ${said(effect.estimate)} (${said(effect.lower)} to ${said(effect.upper)}).`]
  if (!excludes) return proposed('not-up', [...grounds, 'Its interval includes no effect.'], sources)
  return proposed(size > thresholds.veryLarge ? 'up-2' : size > thresholds.large ? 'up-1' : 'not-up', grounds, sources)
}
