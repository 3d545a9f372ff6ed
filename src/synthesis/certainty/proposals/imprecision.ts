import { participantsOf, studiesOf, type BodyOfEvidence } from '../evidence/body'
import { effectOf, type BodyEffect } from '../evidence/effect'
import { guidance, thresholds } from './guidance'
import { cannot, proposed, said, type Proposal } from './proposal'

/** What counts as a benefit and a harm that matter, on the measure of the effect. */
export type Appreciable = { readonly benefit: number; readonly harm: number }

const sources = [guidance.precision]

/** Enough people or events, by rule of thumb; null where the number is not known. */
type Size = { readonly isReached: boolean | null; readonly words: string }

/**
 * Whether the interval and the amount of data are enough for a decision.
 *
 * @param appreciable thresholds of the record; null where none were set
 * @param baseline people in 1,000 with the event without the intervention, to estimate events where none are recorded
 */
export function imprecisionProposal(body: BodyOfEvidence, appreciable: Appreciable | null, baseline: number | null): Proposal {
  const effect = effectOf(body)
  if ('none' in effect) {
    const why = effect.none === 'uncontrolled' ? 'Changes without a comparison group have no pooled interval.' : 'The results have no common interval.'
    return cannot([why, peopleWords(body)], sources)
  }
  const size = informationSize(body, effect, baseline)
  const interval = `The interval is ${said(effect.lower)} to ${said(effect.upper)}; no effect is ${said(effect.noEffect)}.`
  const includesNone = effect.lower <= effect.noEffect && effect.upper >= effect.noEffect
  if (!includesNone) {
    const grounds = [`${interval} It excludes no effect.`, size.words]
    return proposed(size.isReached === false ? 'serious' : 'not-serious', grounds, sources)
  }
  if (!appreciable)
    return proposed('serious', [
      `${interval} It includes no effect.`, 'No benefit or harm that matters was set, so how wide it is for a decision cannot be said. Set them in the record.', size.words,
    ], sources)
  const includes = (value: number): boolean => effect.lower <= value && effect.upper >= value
  const [benefit, harm] = [includes(appreciable.benefit), includes(appreciable.harm)]
  const set = `Set to matter: benefit ${said(appreciable.benefit)}, harm ${said(appreciable.harm)}.`
  if (benefit && harm) return proposed('very-serious', [`${interval} It includes no effect, a benefit and a harm that matter.`, set, size.words], sources)
  if (benefit || harm) return proposed('serious', [`${interval} It includes no effect and a ${benefit ? 'benefit' : 'harm'} that matters.`, set, size.words], sources)
  const grounds = [`${interval} It includes no effect and neither a benefit nor a harm that matters.`, set, size.words]
  return proposed(size.isReached === false ? 'serious' : 'not-serious', grounds, sources)
}

const isRisk = ({ measure }: BodyEffect): boolean => ['RR', 'OR', 'HR', 'RD'].includes(measure)

function informationSize(all: BodyOfEvidence, effect: BodyEffect, baseline: number | null): Size {
  // People of studies without usable numbers make the interval no narrower.
  const body = { ...all, contributions: all.contributions.filter(({ result }) => effect.results.includes(result.id)) }
  const { people, withoutNumber } = participantsOf(body)
  if (!isRisk(effect)) return enough(people, thresholds.people, 'people', withoutNumber)
  const events = eventsIn(body)
  if (events !== null) return enough(events, thresholds.events, 'events', 0)
  if (people !== null && baseline !== null && withoutNumber === 0) {
    const expected = Math.round((people * baseline) / 1000)
    const { isReached, words } = enough(expected, thresholds.events, 'events', 0)
    return { isReached, words: `Events are not recorded; at the given risk about so many are to be expected. ${words}` }
  }
  return { isReached: null, words: 'Events are not recorded, so the amount of data cannot be compared with 300 events.' }
}

/** Events in the results that count; null where one of them has no number. */
function eventsIn(body: BodyOfEvidence): number | null {
  const events = studiesOf(body).flatMap(({ contributions }) => contributions.map((one) => one.events))
  return events.includes(null) ? null : events.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

function enough(found: number | null, wanted: number, what: string, withoutNumber: number): Size {
  if (found === null) return { isReached: null, words: `How many ${what} there are is not recorded, so it cannot be compared with ${wanted}.` }
  const isReached = found >= wanted
  if (!isReached && withoutNumber > 0)
    return { isReached: null, words: `${said(found)} ${what} are known of; ${withoutNumber} of the studies give no number.` }
  return { isReached, words: `${Math.round(found).toLocaleString('en-GB')} ${what}, ${isReached ? 'at least' : 'fewer than'} the ${wanted} that a rule of thumb asks for.` }
}

const peopleWords = (body: BodyOfEvidence): string => {
  const { people, studies } = participantsOf(body)
  return people === null ? 'How many people took part is not recorded.' : `${people.toLocaleString('en-GB')} people in ${studies === 1 ? 'one study' : `${studies} studies`}.`
}
