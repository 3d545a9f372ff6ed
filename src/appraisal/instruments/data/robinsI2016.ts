import type { Domain, Instrument } from '../types'
import { robinsLevelsWithNone } from './robinsLevels'
import { all, any, no, noOrUnknown, question, setsOf, yes } from './signalling'

/**
 * ROBINS-I, version for cohort-type studies, 2016. Its guidance describes the levels of each domain in words, which
 * need judgement ("not very strongly", "substantial"), and publishes no algorithm: so no rule proposes the level of
 * a domain here, and the rater says why. The overall level follows the guidance's table.
 *
 * Source: questions, their conditions and the tables of the crib sheet as restated in the public repository
 * ProgramDoc/TheRubricGenerator (robins_i_v1), compared with PMC7017505 (table 1) and PMC6353237 (table of levels).
 */
const assignment = { item: 'aim', in: ['assignment'] }
const adhering = { item: 'aim', in: ['adhering'] }
const baselineOnly = any(noOrUnknown('1.2'), noOrUnknown('1.3'))
const somethingMissing = any(no('5.1'), yes('5.2'), yes('5.3'))

const rated: readonly Domain[] = [
  {
    id: 'D1',
    label: 'Confounding',
    gloss: 'Whether people who got the support differed from the others in ways that change the outcome anyway.',
    levels: 'risk',
    items: [
      question('1.1', 'Confounding is possible', undefined, 'leaning'),
      question('1.2', 'Follow-up split by what people received', yes('1.1')),
      question('1.3', 'Switches related to the likely outcome', yes('1.2')),
      question('1.4', 'Analysis controls for all that matters', baselineOnly),
      question('1.5', 'What was controlled for was measured well', yes('1.4')),
      question('1.6', 'Controlled for things the support changes', baselineOnly),
      question('1.7', 'Analysis also controls for changes over time', yes('1.3')),
      question('1.8', 'Those were measured well', yes('1.7')),
    ],
  },
  {
    id: 'D2',
    label: 'Selection of participants',
    gloss: 'Whether who was studied, or from when, depended on what happened after the support began.',
    levels: 'risk',
    items: [
      question('2.1', 'Selected by what was seen after the start'),
      question('2.2', 'What was seen goes with the support', yes('2.1')),
      question('2.3', 'What was seen goes with the outcome', yes('2.2')),
      question('2.4', 'Followed from the start of the support'),
      question('2.5', 'Analysis corrects for the selection', any(all(yes('2.2'), yes('2.3')), no('2.4'))),
    ],
  },
  {
    id: 'D3',
    label: 'Classification of interventions',
    gloss: 'Whether it is clear who got what, and was noted without knowing the outcome.',
    levels: 'risk',
    items: [
      question('3.1', 'Groups clearly defined'),
      question('3.2', 'Noted when the support began'),
      question('3.3', 'Outcome could have swayed who counts as what'),
    ],
  },
  {
    id: 'D4',
    label: 'Departures from the intended support',
    gloss: 'Whether people got and kept to the support as intended.',
    levels: 'risk',
    items: [
      question('4.1', 'Departures beyond usual practice', assignment),
      question('4.2', 'Unbalanced, and likely to affect the outcome', all(assignment, yes('4.1'))),
      question('4.3', 'Other important support balanced', adhering),
      question('4.4', 'Delivered well to most', adhering),
      question('4.5', 'People kept to it', adhering),
      question('4.6', 'Analysis allows for it', all(adhering, any(no('4.3'), no('4.4'), no('4.5')))),
    ],
  },
  {
    id: 'D5',
    label: 'Missing data',
    gloss: 'Whether people left out because something was not known could have changed the result.',
    levels: 'risk',
    items: [
      question('5.1', 'Outcome known for nearly everybody'),
      question('5.2', 'Left out: unknown what they received'),
      question('5.3', 'Left out: other data missing'),
      question('5.4', 'Shares and reasons alike in both groups', somethingMissing),
      question('5.5', 'Evidence that the result holds regardless', somethingMissing),
    ],
  },
  {
    id: 'D6',
    label: 'Measurement of outcomes',
    gloss: 'Whether the outcome was measured alike, and without being swayed by knowing who got what.',
    levels: 'risk',
    items: [
      question('6.1', 'Knowing could sway the measure'),
      question('6.2', 'Assessors knew who got what'),
      question('6.3', 'Measured alike in both groups'),
      question('6.4', 'Errors related to the support'),
    ],
  },
  {
    id: 'D7',
    label: 'Selection of the reported result',
    gloss: 'Whether this result was picked from several because of what it showed.',
    levels: 'risk',
    items: [
      question('7.1', 'Picked from several measurements'),
      question('7.2', 'Picked from several analyses'),
      question('7.3', 'Picked from several groups of people'),
    ],
  },
]

const aim: Domain = {
  id: 'aim-of-rating',
  label: 'Which effect is of interest',
  gloss: 'Decides which questions on departures from the intended support are asked.',
  items: [{ id: 'aim', label: 'Effect of interest', responses: 'aims' }],
}

const domains = rated.map(({ id }) => id)

export const robinsI2016: Instrument = {
  id: 'robins-i',
  version: '2016',
  name: 'ROBINS-I, risk of bias in studies of interventions without randomisation',
  shortName: 'ROBINS-I (2016)',
  unit: 'result',
  designs: [
    'non-randomised-controlled-study', 'controlled-before-after-study', 'cohort-study', 'routine-data-study',
    'interrupted-time-series',
  ],
  state: 'current',
  verification: {
    state: 'partly-verified',
    note: 'Questions, their conditions and the overall rule were compared with public restatements of the crib sheet, '
      + 'not with the sheet itself. Its guidance gives no algorithm for the domains, so the rater judges them. Not '
      + 'settled there: what to ask after “no information” in 1.2 or 1.3 (here: the questions on baseline '
      + 'confounding), and which domains are key ones for “no information” overall (here: any).',
  },
  sources: [
    {
      title: 'Crib sheet of 2016 as restated in ProgramDoc/TheRubricGenerator',
      url: 'https://github.com/ProgramDoc/TheRubricGenerator',
      seen: true,
    },
    {
      title: 'The questions of domain 1 as adapted in PMC7017505, table 1',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7017505/table/Tab1',
      seen: true,
    },
    {
      title: 'The levels of domains 1 to 3 as reprinted in CD013253 (PMC6353237)',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6353237/table/table-wrap3',
      seen: true,
    },
    { title: 'Sterne et al., BMJ 2016;355:i4919', url: 'https://doi.org/10.1136/bmj.i4919', seen: false },
  ],
  guidanceUrl: 'https://www.riskofbias.info/welcome/home/current-version-of-robins-i',
  licence: 'ROBINS-I is the work of its authors, under CC BY-NC-ND 4.0. The hub shows question numbers, short labels '
    + 'of its own and the overall rule; read the questions in the official guidance.',
  responseSets: {
    ...setsOf(rated.flatMap(({ items }) => items)),
    aims: [
      { id: 'assignment', label: 'Being assigned to the support' },
      { id: 'adhering', label: 'Starting and keeping to the support' },
    ],
  },
  levels: { risk: robinsLevelsWithNone, overall: robinsLevelsWithNone },
  domains: [aim, ...rated],
  overall: {
    kind: 'level',
    rule: [
      {
        when: { count: { domains, in: ['critical'] }, atLeast: 1 },
        then: 'critical',
        because: 'At least one domain is at critical risk of bias.',
      },
      {
        when: { count: { domains, in: ['serious'] }, atLeast: 1 },
        then: 'serious',
        because: 'At least one domain is at serious risk of bias, and none at critical risk.',
      },
      {
        when: { count: { domains, in: ['no-information'] }, atLeast: 1 },
        then: 'no-information',
        because: 'Nothing points to serious or critical risk, but a domain could not be judged.',
      },
      {
        when: { count: { domains, in: ['moderate'] }, atLeast: 1 },
        then: 'moderate',
        because: 'Every domain is at low or moderate risk of bias.',
      },
      { when: { always: true }, then: 'low', because: 'Every domain is at low risk of bias.' },
    ],
  },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
