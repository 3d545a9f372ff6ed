import type { Condition, Domain, Instrument, Item } from '../types'
import { cannotTell, no, yes } from './responses'

const userGuide = 'http://mixedmethodsappraisaltoolpublic.pbworks.com/w/file/fetch/127916259/'
  + 'MMAT_2018_criteria-manual_2018-08-01_ENG.pdf'

/**
 * Mixed Methods Appraisal Tool, version 2018: two screening questions, then five criteria of the category
 * that fits. A mixed methods study is judged by fifteen: those for qualitative research, those of its
 * quantitative part, and those for mixed methods. Questions "kind" and "go-on" are the hub's: the paper
 * form leaves them to the rater.
 *
 * Sources: criteria and responses after the form as reprinted in doi:10.1136/bmjopen-2020-036715
 * (PMC7478049, table 4) and BMC Health Serv Res 2025 (doi:10.1186/s12913-025-12717-6, table 4); that an
 * overall score is discouraged and that the weakest part limits a mixed methods study after notes on the
 * user guide (p. 1, p. 7).
 */
export const mmat: Instrument = {
  id: 'mmat',
  version: '2018',
  name: 'Mixed Methods Appraisal Tool',
  shortName: 'MMAT',
  unit: 'study',
  designs: [
    'mixed-methods-study', 'qualitative-study', 'ethnography', 'randomised-controlled-trial',
    'cluster-randomised-trial', 'non-randomised-controlled-study', 'controlled-before-after-study',
    'interrupted-time-series', 'uncontrolled-before-after-study', 'cohort-study', 'case-control-study',
    'cross-sectional-study', 'routine-data-study', 'service-evaluation', 'feasibility-study',
    'implementation-study', 'realist-evaluation', 'case-report',
  ],
  state: 'current',
  verification: {
    state: 'verified',
    note: 'Screening questions, criteria and responses were compared with two reprints of the form. The '
      + 'user guide itself was read only as quoted by others.',
  },
  sources: [
    {
      title: 'Reprint of the form, BMJ Open 2020, table 4', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7478049/table/T4',
    },
    {
      title: 'Reprint of the criteria, BMC Health Services Research 2025, table 4', seen: true,
      url: 'https://doi.org/10.1186/s12913-025-12717-6',
    },
    {
      title: 'Hong et al. 2018, Education for Information 34:285–291', seen: false,
      url: 'https://doi.org/10.3233/EFI-180221',
    },
    { title: 'User guide of 1 August 2018', seen: false, url: userGuide },
  ],
  guidanceUrl: userGuide,
  licence: 'Copyright 2018 Hong and others, registered in Canada. The hub shows item numbers and short '
    + 'labels of its own; read the criteria in the user guide.',
  responseSets: {
    answers: [yes, no, cannotTell],
    kinds: [
      { id: 'qualitative', label: 'Qualitative' },
      { id: 'randomised', label: 'Randomised controlled trial' },
      { id: 'non-randomised', label: 'Quantitative, not randomised' },
      { id: 'descriptive', label: 'Quantitative, descriptive' },
      { id: 'mixed-randomised', label: 'Mixed: qualitative and a randomised trial' },
      { id: 'mixed-non-randomised', label: 'Mixed: qualitative and quantitative, not randomised' },
      { id: 'mixed-descriptive', label: 'Mixed: qualitative and quantitative, descriptive' },
    ],
    goOn: [
      { id: 'go-on', label: 'Go on with the criteria' },
      { id: 'stop', label: 'Stop: the study cannot be appraised further' },
    ],
  },
  levels: {},
  domains: [
    {
      id: 'screening',
      label: 'Screening',
      gloss: 'Whether this is an empirical study that the criteria can be applied to, and of which kind it '
        + 'is.',
      items: [
        { id: 'S1', label: 'Research questions are clear', responses: 'answers' },
        { id: 'S2', label: 'The data can answer them', responses: 'answers' },
        {
          id: 'go-on',
          label: 'Go on although screening found a problem? (asked by the hub)',
          responses: 'goOn',
          appliesWhen: { count: { items: ['S1', 'S2'], in: ['no', 'cannot-tell'] }, atLeast: 1 },
          reasonFor: ['go-on', 'stop'],
        },
        {
          id: 'kind',
          label: 'Kind of study (asked by the hub)',
          responses: 'kinds',
          appliesWhen: { any: [screenedIn(), { item: 'go-on', in: ['go-on'] }] },
        },
      ],
    },
    category('qualitative', '1', 'Qualitative', 'How well a qualitative study was carried out.', [
      'Approach suits the question',
      'Ways of collecting data suit the question',
      'Findings come from the data',
      'Data back the interpretation',
      'Sources, collection, analysis and interpretation hang together',
    ]),
    category('randomised', '2', 'Randomised controlled trial', 'How well a trial was carried out.', [
      'Randomised properly',
      'Groups alike at the start',
      'Outcome data complete',
      'Assessors did not know who got what',
      'Participants kept to their assigned intervention',
    ]),
    category('non-randomised', '3', 'Quantitative, not randomised', 'How well a comparison was made.', [
      'Participants stand for the target population',
      'Outcome and intervention (or exposure) measured suitably',
      'Outcome data complete',
      'Confounders allowed for in design and analysis',
      'Intervention given (or exposure occurred) as intended',
    ]),
    category('descriptive', '4', 'Quantitative, descriptive', 'How well a survey or the like was done.', [
      'Sampling suits the question',
      'Sample stands for the target population',
      'Measurements suitable',
      'Little risk of bias from people who did not answer',
      'Statistical analysis suits the question',
    ]),
    category(
      'mixed', '5', 'Mixed methods',
      'How well the parts were brought together. The study is no better than the weakest of its parts.',
      [
        'Good reason to mix methods',
        'Parts integrated so as to answer the question',
        'What integration brought is interpreted well',
        'Disagreements between the parts are dealt with',
        'Each part meets the standards of its own tradition',
      ],
    ),
  ],
  overall: {
    kind: 'profile',
    why: 'The authors of the tool discourage an overall score: the answers to the criteria are shown one '
      + 'by one. A mixed methods study is no better than the weakest of its parts.',
  },
  overrideAllowed: false,
  needsJustification: 'overrides',
}

function screenedIn(): Condition {
  return { all: [{ item: 'S1', in: ['yes'] }, { item: 'S2', in: ['yes'] }] }
}

function category(
  id: string,
  number: string,
  label: string,
  gloss: string,
  labels: readonly string[],
): Domain {
  const kinds: Record<string, readonly string[]> = {
    qualitative: ['qualitative', 'mixed-randomised', 'mixed-non-randomised', 'mixed-descriptive'],
    randomised: ['randomised', 'mixed-randomised'],
    'non-randomised': ['non-randomised', 'mixed-non-randomised'],
    descriptive: ['descriptive', 'mixed-descriptive'],
    mixed: ['mixed-randomised', 'mixed-non-randomised', 'mixed-descriptive'],
  }
  const items: Item[] = labels.map((text, index) => ({
    id: `${number}.${index + 1}`, label: text, responses: 'answers',
  }))
  return { id, label, gloss, items, appliesWhen: { item: 'kind', in: kinds[id] ?? [] } }
}
