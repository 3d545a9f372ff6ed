import type { Condition, Domain, Instrument, Rule } from '../types'
import { loweredBy } from './loweredBy'
import { reviewsOfEffects } from './reviewDesigns'

/** With ROBINS-I, risk of bias can lower by three; a part of its own, so that no other start offers it. */
const withRobins: Condition = { item: 'start', in: ['non-randomised-robins-i'] }

const reasonsDown: readonly Domain[] = [
  {
    id: 'risk-of-bias', label: 'Risk of bias', levels: 'down', items: [], appliesWhen: { not: withRobins },
    gloss: 'Whether flaws in how the studies were done may have bent the result.',
  },
  {
    id: 'risk-of-bias-robins-i', label: 'Risk of bias (ROBINS-I)', levels: 'down-to-3', items: [],
    appliesWhen: withRobins,
    gloss: 'Whether confounding and other flaws may have bent the result. Usually lowers by at least two.',
  },
  {
    id: 'inconsistency', label: 'Inconsistency', levels: 'down', items: [],
    gloss: 'Whether the studies disagree in ways that nothing explains.',
  },
  {
    id: 'indirectness', label: 'Indirectness', levels: 'down', items: [],
    gloss: 'Whether people, intervention, comparison or outcome differ from those asked about.',
  },
  {
    id: 'imprecision', label: 'Imprecision', levels: 'down', items: [],
    gloss: 'Whether the result rests on too little data to be narrow enough for a decision.',
  },
  {
    id: 'publication-bias', label: 'Publication bias', levels: 'down', items: [],
    gloss: 'Whether studies or results are likely to be missing because of what they showed.',
  },
]

const robinsBias = 'risk-of-bias-robins-i'
/** The reasons that lower by two at most. */
const down = reasonsDown.map(({ id }) => id).filter((id) => id !== robinsBias)
const steps = { one: ['serious', 'very-serious'], two: ['very-serious'] }

/**
 * Lowered by at least so much in all: by these reasons, or by bias by ROBINS-I and these for what is left.
 */
function ratedDown(least: 1 | 2 | 3): Condition {
  const bias = (levels: readonly string[]): Condition => ({ domain: robinsBias, in: levels })
  const others = (left: 1 | 2 | 3): Condition => loweredBy(left, down, steps)
  if (least === 1) return { any: [others(1), bias(['serious', 'very-serious', 'extremely-serious'])] }
  if (least === 2) {
    const alone = bias(['very-serious', 'extremely-serious'])
    return { any: [others(2), { all: [bias(['serious']), others(1)] }, alone] }
  }
  return {
    any: [
      others(3),
      { all: [bias(['serious']), others(2)] },
      { all: [bias(['very-serious']), others(1)] },
      bias(['extremely-serious']),
    ],
  }
}

/** Rating up is for evidence that starts low, and only where nothing was rated down. */
const mayGoUp: Condition = {
  all: [{ item: 'start', in: ['non-randomised'] }, { count: { domains: down, in: steps.one }, atMost: 0 }],
}

const reasonsUp: readonly Domain[] = [
  {
    id: 'large-effect', label: 'Large effect', levels: 'up-to-2', items: [], appliesWhen: mayGoUp,
    gloss: 'Whether the effect is so large that flaws alone cannot explain it: about twofold, or about '
      + 'fivefold.',
  },
  {
    id: 'dose-response', label: 'Dose and response', levels: 'up', items: [], appliesWhen: mayGoUp,
    gloss: 'Whether more of the intervention goes with more of the effect.',
  },
  {
    id: 'opposing-confounding', label: 'Opposing confounding', levels: 'up', items: [], appliesWhen: mayGoUp,
    gloss: 'Whether all likely confounding would have hidden the effect, or made one up where none was seen.',
  },
]

const up = reasonsUp.map(({ id }) => id)
const raisedBy = (atLeast: number): Condition => ({ count: { domains: up, in: ['up-1'] }, atLeast })
const raisedByTwo: Condition = { any: [{ domain: 'large-effect', in: ['up-2'] }, raisedBy(2)] }

const startsLow: Condition = { item: 'start', in: ['non-randomised'] }
const startsHigh: Condition = { item: 'start', in: ['randomised', 'non-randomised-robins-i'] }

const certainty: Rule = [
  {
    when: { all: [startsLow, ratedDown(1)] }, then: 'very-low',
    because: 'Starts low and is rated down.',
  },
  {
    when: { all: [startsLow, raisedByTwo] }, then: 'high',
    because: 'Starts low and is rated up by two or more.',
  },
  {
    when: { all: [startsLow, raisedBy(1)] }, then: 'moderate',
    because: 'Starts low and is rated up by one.',
  },
  { when: startsLow, then: 'low', because: 'Starts low and is neither rated down nor up.' },
  {
    when: { all: [startsHigh, ratedDown(3)] }, then: 'very-low',
    because: 'Starts high and is rated down by three or more.',
  },
  {
    when: { all: [startsHigh, ratedDown(2)] }, then: 'low',
    because: 'Starts high and is rated down by two.',
  },
  {
    when: { all: [startsHigh, ratedDown(1)] }, then: 'moderate',
    because: 'Starts high and is rated down by one.',
  },
  { when: startsHigh, then: 'high', because: 'Starts high and is not rated down.' },
]

/**
 * GRADE: how certain the evidence of all studies for one outcome is. Where it starts depends on the design;
 * five reasons rate it down and three rate it up. Every step needs a reason, which becomes a footnote.
 *
 * Sources: start, reasons, levels and that rating up is for evidence not rated down after GRADE guidelines 18
 * (PMC6692166, table 1 and its footnote); steps of one and two after a table of methods in BMJ Open; two- and
 * fivefold after guidelines 9; start and usual lowering with ROBINS-I after public notes on guidelines 18.
 */
export const grade: Instrument = {
  id: 'grade',
  version: '2019',
  name: 'GRADE: certainty of the evidence for one outcome',
  shortName: 'GRADE',
  unit: 'body-of-evidence',
  designs: reviewsOfEffects,
  state: 'current',
  verification: {
    state: 'partly-verified',
    note: 'Start, reasons, steps and levels were compared with reprinted tables. That risk of bias lowers '
      + 'by three at most with ROBINS-I is from general knowledge. GRADE calls “usually” what the hub '
      + 'proposes as a rule.',
  },
  sources: [
    {
      title: 'GRADE guidelines 18 (Schünemann et al. 2019), table 1', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6692166/table/T1',
    },
    {
      title: 'GRADE guidelines 9: rating up (Guyatt et al. 2011), abstract', seen: true,
      url: 'https://doi.org/10.1016/j.jclinepi.2011.06.004',
    },
    {
      title: 'Cochrane Handbook, chapter 14', seen: false,
      url: 'https://training.cochrane.org/handbook/current/chapter-14',
    },
  ],
  guidanceUrl: 'https://book.gradepro.org/',
  licence: 'Copyright GRADE Working Group, which lays down what has to be met to call a rating GRADE. The '
    + 'hub’s words are its own.',
  responseSets: {
    starts: [
      { id: 'randomised', label: 'Randomised trials: starts high' },
      { id: 'non-randomised', label: 'Other studies: starts low' },
      { id: 'non-randomised-robins-i', label: 'Other studies judged with ROBINS-I: starts high' },
    ],
  },
  levels: {
    down: [
      { id: 'not-serious', label: 'Not serious', mark: '0', gloss: 'Does not lower the certainty.' },
      { id: 'serious', label: 'Serious', mark: '−1', gloss: 'Lowers the certainty by one level.' },
      { id: 'very-serious', label: 'Very serious', mark: '−2', gloss: 'Lowers the certainty by two levels.' },
    ],
    'down-to-3': [
      { id: 'not-serious', label: 'Not serious', mark: '0', gloss: 'Does not lower the certainty.' },
      { id: 'serious', label: 'Serious', mark: '−1', gloss: 'Lowers the certainty by one level.' },
      { id: 'very-serious', label: 'Very serious', mark: '−2', gloss: 'Lowers the certainty by two levels.' },
      {
        id: 'extremely-serious', label: 'Extremely serious', mark: '−3',
        gloss: 'Lowers the certainty by three levels.',
      },
    ],
    up: [
      { id: 'up-1', label: 'Yes', mark: '+1', gloss: 'Raises the certainty by one level.' },
      { id: 'not-up', label: 'No', mark: '0', gloss: 'Does not raise the certainty.' },
    ],
    'up-to-2': [
      { id: 'up-2', label: 'Very large', mark: '+2', gloss: 'Raises the certainty by two levels.' },
      { id: 'up-1', label: 'Large', mark: '+1', gloss: 'Raises the certainty by one level.' },
      { id: 'not-up', label: 'Not large', mark: '0', gloss: 'Does not raise the certainty.' },
    ],
    overall: [
      {
        id: 'high', label: 'High', mark: '++', band: 'high',
        gloss: 'The true effect is very likely close to what was found.',
      },
      {
        id: 'moderate', label: 'Moderate', mark: '+', band: 'moderate',
        gloss: 'The true effect is probably close to what was found, but may differ much.',
      },
      {
        id: 'low', label: 'Low', mark: '−', band: 'low',
        gloss: 'The true effect may differ much from what was found.',
      },
      {
        id: 'very-low', label: 'Very low', mark: '−−', band: 'very-low',
        gloss: 'The true effect probably differs much from what was found.',
      },
    ],
  },
  domains: [
    {
      id: 'design', label: 'Start by design', gloss: 'Where the certainty starts, by the kind of studies.',
      items: [{ id: 'start', label: 'Kind of studies', responses: 'starts' }],
    },
    ...reasonsDown,
    ...reasonsUp,
  ],
  overall: { kind: 'level', rule: certainty },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
