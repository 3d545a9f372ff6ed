import type { Instrument } from '../../instruments/types'

const levels = [
  { id: 'low', label: 'Low risk', mark: '+', gloss: 'Little to worry about.', band: 'high' },
  { id: 'high', label: 'High risk', mark: '−', gloss: 'Much to worry about.', band: 'low' },
] as const

/** Two questions, the second asked only after a "no" to the first; one domain; an overall that follows it. */
export const exampleTool: Instrument = {
  id: 'example', version: '1', name: 'Example tool', shortName: 'Example', unit: 'study', designs: [], state: 'current',
  verification: { state: 'not-verified', note: 'Invented for a test.' }, sources: [], guidanceUrl: 'https://example.org',
  licence: 'None.', responseSets: { yesNo: [{ id: 'Y', label: 'Yes' }, { id: 'N', label: 'No' }] },
  levels: { risk: levels, overall: levels },
  domains: [{
    id: 'd1', label: 'Choosing people', gloss: 'How people were chosen.', levels: 'risk',
    items: [
      { id: '1.1', label: 'By chance', responses: 'yesNo' },
      { id: '1.2', label: 'Groups alike all the same', responses: 'yesNo', appliesWhen: { item: '1.1', in: ['N'] } },
    ],
    rule: [
      { when: { item: '1.1', in: ['Y'] }, then: 'low', because: 'People were chosen by chance.' },
      { when: { item: '1.2', in: ['Y'] }, then: 'low', because: 'The groups were alike.' },
      { when: { always: true }, then: 'high', because: 'The groups may differ.' },
    ],
  }],
  overall: { kind: 'level', rule: [
    { when: { domain: 'd1', in: ['high'] }, then: 'high', because: 'One part is at high risk.' },
    { when: { always: true }, then: 'low', because: 'No part is at high risk.' },
  ] },
  overrideAllowed: true, needsJustification: 'overrides',
}
