import type { Domain, Instrument } from '../types'
import { rob2Guidance, rob2Variant } from './rob2'
import {
  analysisMatters, analysisUnsuitable, departures, deviationsAdhering, measurement, missingData, randomisationOf,
  reportedResult,
} from './rob2Domains'
import { all, any, no, noOrUnknown, otherwise, question, unknown, yes, yesOrUnknown } from './signalling'

/**
 * RoB 2 for cluster-randomised trials, test version of 18 March 2021: domain 1b is added, and some questions are
 * split because people may not know that they are in a trial. Rules after the trees that the public repository
 * ProgramDoc/TheRubricGenerator (backend/rob_tools/rob2_cluster.py) reads off that version's drawings.
 */
const clusterRandomisation = randomisationOf({
  id: 'D1a', prefix: '1a', units: 'clusters', gloss: 'Whether chance alone decided which clusters got what.',
})

const recruitment: Domain = {
  id: 'D1b',
  label: 'Timing of recruitment',
  gloss: 'Whether knowing what a cluster would get changed who was found or asked to take part.',
  levels: 'risk',
  items: [
    question('1b.1', 'All found and recruited before randomisation'),
    question('1b.2', 'Knowing the allocation likely swayed selection', noOrUnknown('1b.1')),
    question('1b.3', 'Differences at the start point to selection'),
  ],
  rule: [
    { when: yes('1b.1'), then: 'low', because: 'Everybody was recruited before the clusters were randomised.' },
    { when: yes('1b.2'), then: 'high', because: 'Knowing the allocation likely swayed who took part.' },
    {
      when: all(unknown('1b.2'), yes('1b.3')),
      then: 'high',
      because: 'Selection may have been swayed, and the groups differ in a way that points to it.',
    },
    { when: unknown('1b.2'), then: 'some-concerns', because: 'It is not known whether selection was swayed.' },
    {
      when: yes('1b.3'),
      then: 'some-concerns',
      because: 'Selection was unlikely to be swayed, yet the groups differ in a way that points to it.',
    },
    {
      when: otherwise,
      then: 'low',
      because: 'Selection was unlikely to be swayed, and the groups do not point to it.',
    },
  ],
}

const clusterDeviations: Domain = {
  id: 'D2',
  label: 'Departures from the intended support (effect of assignment)',
  gloss: 'Whether being in a trial changed the support people got, and whether all were analysed in their groups.',
  levels: 'risk',
  items: [
    question('2.1a', 'Participants knew it was a trial'),
    question('2.1b', 'Participants knew their group', yesOrUnknown('2.1a')),
    question('2.2', 'Those giving care or support knew the groups'),
    question('2.3', 'Departures because it was a trial', any(yesOrUnknown('2.1b'), yesOrUnknown('2.2'))),
    ...departures,
  ],
  rule: [
    {
      when: noOrUnknown('2.5'),
      then: 'high',
      because: 'Departures that may have affected the outcome were not known to be balanced.',
    },
    analysisMatters,
    { when: unknown('2.3'), then: 'some-concerns', because: 'It is not known whether the trial led to departures.' },
    {
      when: yes('2.5'),
      then: 'some-concerns',
      because: 'The trial led to departures that may have affected the outcome, though balanced.',
    },
    analysisUnsuitable,
    { when: otherwise, then: 'low', because: 'No departures that would matter, and a suitable analysis.' },
  ],
}

const clusterMissingData: Domain = {
  ...missingData,
  items: [
    question('3.1a', 'Outcome known for all clusters'),
    question('3.1b', 'Outcome known for nearly everybody in them'),
    question(
      '3.2',
      'Evidence that missing data did not matter',
      any(noOrUnknown('3.1a'), noOrUnknown('3.1b')),
      'leaning',
    ),
    question('3.3', 'Being missing could depend on the outcome', no('3.2')),
    question('3.4', 'Being missing likely depends on the outcome', yesOrUnknown('3.3')),
  ],
  rule: missingData.rule!.map((row) =>
    'item' in row.when && row.when.item === '3.1' ? { ...row, when: all(yes('3.1a'), yes('3.1b')) } : row,
  ),
}

const clusterMeasurement: Domain = {
  ...measurement,
  items: [
    question('4.1', 'Unsuitable way of measuring'),
    question('4.2', 'Measuring could differ between groups'),
    question('4.3a', 'Assessors knew it was a trial', all(noOrUnknown('4.1'), noOrUnknown('4.2'))),
    question('4.3b', 'Assessors knew the groups', yesOrUnknown('4.3a')),
    question('4.4', 'Knowing could sway the assessment', yesOrUnknown('4.3b')),
    question('4.5', 'Knowing likely swayed the assessment', yesOrUnknown('4.4')),
  ],
}

const common = {
  version: '2021-03-18',
  designs: ['cluster-randomised-trial'],
  verification: {
    state: 'partly-verified',
    note: 'Questions and rules were compared with one public reading of the version of 18 March 2021, and the '
      + 'questions with a published filled-in form. Doubtful: that departures unlikely to affect the outcome (2.4) '
      + 'leave low risk, where the version for individuals says some concerns. Question O.1 is the hub’s own.',
  },
  sources: [
    {
      title: 'Version of 18 March 2021 as read in ProgramDoc/TheRubricGenerator',
      url: 'https://github.com/ProgramDoc/TheRubricGenerator',
      seen: true,
    },
    {
      title: 'A filled-in form for a cluster trial, PMC10245087, table 3 (questions)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10245087/table/T3',
      seen: true,
    },
    {
      title: 'Official page of the variant for cluster trials (date of the version)',
      url: 'https://www.riskofbias.info/welcome/rob-2-0-tool/rob-2-for-cluster-randomized-trials',
      seen: true,
    },
  ],
  guidanceUrl: `${rob2Guidance}/rob-2-for-cluster-randomized-trials`,
} as const satisfies Partial<Instrument>

/** Cluster-randomised trials, effect of being assigned to the support. */
export const rob2ClusterAssignment = rob2Variant(
  {
    ...common,
    id: 'rob2-cluster-assignment',
    name: 'RoB 2 for cluster-randomised trials: effect of assignment',
    shortName: 'RoB 2 cluster (assignment)',
  },
  [clusterRandomisation, recruitment, clusterDeviations, clusterMissingData, clusterMeasurement, reportedResult],
)

/** Cluster-randomised trials, effect of keeping to the support. */
export const rob2ClusterAdhering = rob2Variant(
  {
    ...common,
    id: 'rob2-cluster-adhering',
    name: 'RoB 2 for cluster-randomised trials: effect of adhering',
    shortName: 'RoB 2 cluster (adhering)',
  },
  [clusterRandomisation, recruitment, deviationsAdhering, clusterMissingData, clusterMeasurement, reportedResult],
)
