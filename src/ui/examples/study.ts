import type { RatingView } from '@/appraisal/published/view'
import type { ProvenanceEntry } from '@/synthesis/provenance-view'
import { provenanceView } from '@/synthesis/provenance-view'
import type { ResultView, StudyView, TermView } from '@/synthesis/study-view'

import { exampleTool } from './ratings'

/** Fictional records for looking at components and for accessibility checks. None describes a real study. */
const words = (text: string) => ({ text, lang: 'en' })

export const exampleTerm = (vocabulary: string, slug: string, label: string, definition?: string): TermView => ({
  vocabulary,
  slug,
  label: words(label),
  definition: definition ? words(definition) : null,
})

const seen: ProvenanceEntry = {
  field: 'record',
  value: null,
  source: 'Journal page of the main report',
  link: { path: '/references/example-main-report', title: 'Main report' },
  url: null,
  page: '3',
  seenOn: '2026-02-03',
  enteredBy: 'A. Curator',
  confirmed: true,
  chosen: false,
  reason: null,
}

const result: ResultView = {
  outcome: exampleTerm('outcomes', 'anxiety', 'Anxiety', 'Worry or fear that gets in the way of daily life.'),
  outcomeAsWorded: null,
  measure: exampleTerm('measures', 'hads-a', 'HADS-A', 'Seven questions about anxiety, scored from 0 to 21. A lower score is better.'),
  measureAsWorded: null,
  comparison: 'between-groups',
  timePoint: '4 months',
  timeMonths: 4,
  direction: 'improved',
  betterWhen: 'lower',
  effectMeasure: 'MD',
  estimate: -1.4,
  lower: -2.6,
  upper: -0.3,
  level: 95,
  pValue: null,
  unit: 'points',
  nIntervention: 71,
  nComparison: 68,
  nTotal: null,
  detail: null,
  workings: null,
  subgroup: null,
  report: { path: '/references/example-main-report', title: 'Example and others 2021' },
  page: '7',
  source: 'https://example.org/report.pdf#page=7',
  unconfirmed: false,
}

export const exampleResults: readonly ResultView[] = [
  result,
  {
    ...result,
    outcome: exampleTerm('outcomes', 'loneliness', 'Loneliness', 'Feeling that one has less company than one wants.'),
    measure: null,
    measureAsWorded: 'UCLA three-item scale',
    direction: 'no-difference',
    estimate: 0.1,
    lower: -0.5,
    upper: 0.7,
  },
  {
    ...result,
    outcome: exampleTerm('outcomes', 'cost', 'Cost to the health service'),
    measure: null,
    measureAsWorded: 'mean cost per person',
    direction: 'worsened',
    effectMeasure: 'cost',
    estimate: 24,
    unit: 'GBP',
    lower: null,
    upper: null,
    pValue: '= 0.03',
    unconfirmed: true,
  },
  {
    ...result,
    outcome: exampleTerm('outcomes', 'wellbeing', 'Wellbeing'),
    comparison: 'within-group',
    estimate: null,
    lower: null,
    upper: null,
    detail: 'Higher after twelve weeks than before, in people who stayed to the end',
    nIntervention: null,
    nComparison: null,
    nTotal: 52,
  },
]

const rating = {
  instrumentKey: 'example-tool@1',
  instrument: exampleTool,
  subject: { path: '/studies/example-garden-groups', title: 'Garden groups for adults who feel anxious' },
  kind: 'study',
  people: 139,
  answers: {},
  summary: null,
  method: 'agreed',
  date: '2026-02-03T10:00:00.000Z',
  isExample: true,
} as const

const exampleRatings: readonly RatingView[] = [
  {
    ...rating,
    id: 'r1',
    result: 'Anxiety, 4 months',
    domains: { chance: 'low', missing: 'some' },
    overall: 'some',
    reasons: [
      { place: 'chance', label: 'Allocation by chance', reason: 'Groups were made by chance.' },
      { place: 'missing', label: 'Missing data', reason: 'One person in eight was not followed.' },
    ],
  },
  { ...rating, id: 'r2', result: 'Cost, 4 months', method: 'third-person', domains: { chance: 'low', missing: 'high' }, overall: 'high', reasons: [] },
]

/** A study with everything that a record can hold. */
export const fullStudy: StudyView = {
  slug: 'example-garden-groups',
  title: 'Garden groups for adults who feel anxious: a fictional randomised trial with an economic evaluation',
  acronym: 'GARDEN',
  kind: 'primary',
  headline: words('Adults offered a garden group felt less anxious after four months, and their care cost a little more.'),
  plainSummary: words('The trial compared an offer of a weekly garden group with usual care. It was small and lasted four months.'),
  keyPoints: [
    words('Anxiety fell more in the group that was offered gardening than in the group that was not.'),
    words('Loneliness was the same in both groups.'),
    words('Care cost slightly more per person.'),
  ],
  whatWasDone: words('A link worker met each person once and introduced them to a weekly two-hour group for twelve weeks.'),
  interventionNote: null,
  design: {
    ...exampleTerm('designs', 'randomised-controlled-trial', 'Randomised controlled trial',
      'People are put into groups by chance, so that the groups differ only in what they are offered.'),
    controlled: true,
  },
  designNote: 'Two arms, follow-up at four months',
  populations: [exampleTerm('populations', 'adults-with-anxiety', 'Adults with anxiety')],
  populationNote: 'Adults referred by six general practices',
  activities: [exampleTerm('activities', 'gardening', 'Gardening'), exampleTerm('activities', 'nature', 'Nature')],
  settings: [exampleTerm('settings', 'general-practice', 'General practice')],
  referralRoutes: [exampleTerm('referral-routes', 'link-worker', 'Link worker', 'Someone whose job is to listen and to connect people with help near them.')],
  countries: [exampleTerm('countries', 'united-kingdom', 'United Kingdom')],
  regionNote: 'South West of England',
  outcomes: [exampleTerm('outcomes', 'anxiety', 'Anxiety'), exampleTerm('outcomes', 'loneliness', 'Loneliness')],
  designFaults: [exampleTerm('design-faults', 'short-follow-up', 'Short follow-up', 'People were followed for too short a time to see whether a change lasts.')],
  inclusion: { need: 'met', activeSupport: 'met', helpfulProvision: 'not-assessed', note: null },
  sampleSize: 139,
  sampleSizeKind: 'participants',
  sampleSizeNote: null,
  status: 'completed',
  started: '2019-03',
  ended: '2020-02',
  year: 2021,
  direction: 'mixed',
  quality: 'not-rated',
  qualityNote: null,
  results: exampleResults,
  reports: [
    { role: 'main', path: '/references/example-main-report', title: 'Garden groups for adults who feel anxious', source: 'Example A, Sample B. 2021. Journal of Fictional Trials 4(2): 11–19.', url: 'https://example.org/main' },
    { role: 'protocol', path: '/references/example-protocol', title: 'Garden groups: protocol', source: 'Example A. 2019. Fictional Protocols.', url: null },
  ],
  related: [{ relation: 'pilotOf', inverse: true, study: { path: '/studies/example-pilot', title: 'Garden groups: a fictional pilot' }, note: null }],
  scope: null,
  ratings: exampleRatings,
  ratingsByOthers: [{ review: { path: '/references/example-review', title: 'A fictional review' }, instrument: 'RoB 2', judgement: 'some concerns', note: null }],
  note: null,
  provenance: provenanceView([
    seen,
    { ...seen, field: 'year', value: '2021', chosen: true, reason: 'The journal’s own page carries the date of the issue.' },
    { ...seen, field: 'year', value: '2020', source: 'A briefing that cites the study', confirmed: false, link: null, page: null },
    { ...seen, field: 'sampleSize', value: '139', confirmed: false },
  ]),
  isExample: true,
  updatedAt: '2026-02-03T10:00:00.000Z',
}

/** A study of which almost nothing is known. */
export const bareStudy: StudyView = {
  ...fullStudy,
  slug: 'example-unknown',
  title: 'A fictional study of which little is known',
  acronym: null,
  headline: null,
  plainSummary: null,
  keyPoints: [],
  whatWasDone: null,
  design: null,
  designNote: null,
  populations: [],
  populationNote: null,
  activities: [],
  settings: [],
  referralRoutes: [],
  countries: [],
  regionNote: null,
  outcomes: [],
  designFaults: [],
  inclusion: { need: 'not-assessed', activeSupport: 'not-assessed', helpfulProvision: 'not-assessed', note: null },
  sampleSize: null,
  status: 'ongoing',
  started: null,
  ended: null,
  year: null,
  direction: null,
  results: [],
  ratings: [],
  reports: [],
  related: [],
  ratingsByOthers: [],
  provenance: provenanceView([{ ...seen, confirmed: false, source: 'Footnote of a briefing', link: null }]),
}
