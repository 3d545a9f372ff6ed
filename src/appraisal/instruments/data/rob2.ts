import type { Domain, Instrument, InstrumentSource, Rule } from '../types'
import {
  deviationsAdhering, deviationsAssignment, measurement, missingData, randomisation, reportedResult,
} from './rob2Domains'
import { otherwise, rob2Levels, setsOf } from './signalling'

/** The official home of every variant. */
export const rob2Guidance = 'https://www.riskofbias.info/welcome/rob-2-0-tool'

export const rob2Licence = 'RoB 2 is the work of its authors, under CC BY-NC-ND 4.0. The hub shows question numbers, '
  + 'short labels of its own and the rules; read the questions in the official guidance.'

export const rob2Sources: readonly InstrumentSource[] = [
  {
    title: 'Crib sheet of 22 August 2019, its algorithms as redrawn in InfinityBowman/corates',
    url: 'https://github.com/InfinityBowman/corates',
    seen: true,
  },
  {
    title: 'Criteria of the domains, Systematic Reviews 2021;10:171, table 2 (domain 1)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8191126/table/Tab2',
    seen: true,
  },
  { title: 'Sterne et al., BMJ 2019;366:l4898', url: 'https://doi.org/10.1136/bmj.l4898', seen: false },
  {
    title: 'Cochrane Handbook, chapter 8',
    url: 'https://training.cochrane.org/handbook/current/chapter-08',
    seen: false,
  },
]

/**
 * RoB 2's overall judgement: the worst of its domains, and "high" where the rater finds that some concerns in
 * several domains together lower confidence substantially. That finding is a question of the hub's own, asked only
 * where it can make a difference; the tool leaves it to the rater's judgement without one.
 */
export function acrossDomains(rated: readonly Domain[]): { across: Domain; rule: Rule } {
  const domains = rated.map(({ id }) => id)
  const high = { count: { domains, in: ['high'] }, atLeast: 1 }
  const across: Domain = {
    id: 'across',
    label: 'Overall',
    gloss: 'Whether doubts in several parts add up to more than each of them.',
    appliesWhen: { all: [{ not: high }, { count: { domains, in: ['some-concerns'] }, atLeast: 2 }] },
    items: [
      {
        id: 'O.1',
        label: 'Concerns in several domains add up to high risk',
        responses: 'yesNo',
        reasonFor: ['Y', 'N'],
      },
    ],
  }
  const rule: Rule = [
    { when: high, then: 'high', because: 'At least one domain is at high risk of bias.' },
    {
      when: { item: 'O.1', in: ['Y'] },
      then: 'high',
      because: 'Some concerns in several domains together lower confidence substantially.',
    },
    {
      when: { count: { domains, in: ['some-concerns'] }, atLeast: 1 },
      then: 'some-concerns',
      because: 'At least one domain raises some concerns, and none is at high risk.',
    },
    { when: otherwise, then: 'low', because: 'Every domain is at low risk of bias.' },
  ]
  return { across, rule }
}

type Variant = Pick<
  Instrument,
  'id' | 'version' | 'name' | 'shortName' | 'designs' | 'verification' | 'sources' | 'guidanceUrl'
>

/** A variant of RoB 2: its domains, and what all variants have in common. */
export function rob2Variant(variant: Variant, rated: readonly Domain[]): Instrument {
  const { across, rule } = acrossDomains(rated)
  const domains = [...rated, across]
  return {
    ...variant,
    unit: 'result',
    state: 'current',
    licence: rob2Licence,
    responseSets: setsOf(domains.flatMap(({ items }) => items)),
    levels: { risk: rob2Levels, overall: rob2Levels },
    domains,
    overall: { kind: 'level', rule },
    overrideAllowed: true,
    needsJustification: 'overrides',
  }
}

const verification: Instrument['verification'] = {
  state: 'verified',
  note: 'Questions, answers and rules were compared with public redrawings of the crib sheet of 22 August 2019, not '
    + 'with the sheet itself. Question O.1 is the hub’s own.',
}
const designs = ['randomised-controlled-trial'] as const
const common = { version: '2019-08-22', designs, verification, sources: rob2Sources, guidanceUrl: rob2Guidance }

/** Individually randomised trials, effect of being assigned to the support ("intention to treat"). */
export const rob2Assignment = rob2Variant(
  {
    ...common,
    id: 'rob2-assignment',
    name: 'RoB 2, risk of bias in randomised trials: effect of assignment',
    shortName: 'RoB 2 (assignment)',
  },
  [randomisation, deviationsAssignment, missingData, measurement, reportedResult],
)

/** Individually randomised trials, effect of keeping to the support ("per protocol"). */
export const rob2Adhering = rob2Variant(
  {
    ...common,
    id: 'rob2-adhering',
    name: 'RoB 2, risk of bias in randomised trials: effect of adhering',
    shortName: 'RoB 2 (adhering)',
  },
  [randomisation, deviationsAdhering, missingData, measurement, reportedResult],
)
