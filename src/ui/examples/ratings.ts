import type { Instrument } from '@/appraisal/instruments/types'
import type { RatedRow } from '../charts/rating-matrix/rated'

const levels = [
  { id: 'low', label: 'Low risk', mark: '+', gloss: 'The result can be trusted.', band: 'high' },
  { id: 'some', label: 'Some concerns', mark: '−', gloss: 'There are doubts about the result.', band: 'moderate' },
  { id: 'high', label: 'High risk', mark: '×', gloss: 'The result may well be wrong.', band: 'low' },
] as const

const made = {
  version: '1', state: 'current', designs: [], sources: [], guidanceUrl: 'https://example.org/guidance', licence: 'None',
  verification: { state: 'partly-verified', note: 'A fictional tool.' },
  overrideAllowed: true, needsJustification: 'overrides',
} as const

/** A fictional tool that judges two domains and the whole. */
export const exampleTool: Instrument = {
  ...made,
  id: 'example-tool',
  name: 'Example tool for risk of bias',
  shortName: 'Example tool',
  unit: 'result',
  responseSets: { yesNo: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }] },
  levels: { risk: levels, overall: levels },
  domains: [
    {
      id: 'chance', label: 'Allocation by chance', gloss: 'Whether groups were made by chance.', levels: 'risk',
      items: [{ id: '1.1', label: 'Random', responses: 'yesNo' }],
      rule: [
        { when: { item: '1.1', in: ['yes'] }, then: 'low', because: 'Groups were made by chance.' },
        { when: { always: true }, then: 'high', because: 'Groups were not made by chance.' },
      ],
    },
    {
      id: 'missing', label: 'Missing data', gloss: 'Whether people were lost.', levels: 'risk',
      items: [{ id: '2.1', label: 'Data of nearly all', responses: 'yesNo' }],
    },
  ],
  overall: { kind: 'level' },
}

/** A fictional checklist whose answers are shown and never added up. */
export const exampleChecklist: Instrument = {
  ...made,
  id: 'example-checklist',
  name: 'Example checklist',
  shortName: 'Example checklist',
  unit: 'study',
  responseSets: {
    answers: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }, { id: 'cant-tell', label: 'Can’t tell' }],
  },
  levels: {},
  domains: [
    { id: 'first', label: 'Before anything else', gloss: '', items: [{ id: 'S1', label: 'Clear question', responses: 'answers' }] },
    {
      id: 'words', label: 'Interviews', gloss: '',
      items: [{ id: '1.1', label: 'Fitting approach', responses: 'answers' }, { id: '1.2', label: 'Fitting methods', responses: 'answers' }],
    },
    { id: 'numbers', label: 'Numbers', gloss: '', items: [{ id: '2.1', label: 'Counted well', responses: 'answers' }] },
  ],
  overall: { kind: 'profile', why: 'Its authors advise against a score.' },
}

/** Fictional ratings with the tool. */
export const exampleRows: readonly RatedRow[] = [
  { label: 'Garden groups', href: '/studies/garden', domains: { chance: 'low', missing: 'low' }, overall: 'low', weight: 300 },
  { label: 'Choirs & <walks>', domains: { chance: 'low', missing: 'high' }, overall: 'high', weight: 100 },
  { label: 'Debt advice', domains: { chance: 'some', missing: null }, overall: 'some', weight: null },
  { label: 'Museum visits', domains: { chance: 'low' }, overall: null, weight: 100 },
]
