import type { Instrument } from '../types'
import { cannotTell, no, yes } from './responses'

/**
 * Nesta Standards of Evidence for a product, service or programme: five levels, each building on the one
 * below. The rater judges the level; the questions only record what it rests on.
 *
 * Source: Puttick and Ludlow, Nesta, 2012 and 2013, as summed up at wikipreneurship.eu and in the opening
 * of the paper at studylib.net/doc/8679672.
 */
export const nesta: Instrument = {
  id: 'nesta-standards',
  version: '2013',
  name: 'Nesta Standards of Evidence',
  shortName: 'Nesta',
  unit: 'intervention',
  designs: [],
  state: 'current',
  verification: {
    state: 'verified',
    note: 'The five levels were compared with a summary of the paper. “No level yet” is the hub’s, for a '
      + 'programme that does not reach level 1.',
  },
  sources: [
    {
      title: 'Summary of the standards', seen: true,
      url: 'https://wikipreneurship.eu/index.php/Standards_of_evidence',
    },
    {
      title: 'Puttick and Ludlow 2012, Standards of Evidence for Impact Investing', seen: false,
      url: 'https://studylib.net/doc/8679672/standards-of-evidence-for-impact-investing',
    },
  ],
  guidanceUrl: 'https://www.nesta.org.uk/feature/innovation-methods/standards-evidence/',
  licence: 'Copyright Nesta. The hub’s words are its own.',
  responseSets: { answers: [yes, no, cannotTell] },
  levels: {
    overall: [
      {
        id: '5', label: 'Level 5: scaled', mark: '5',
        gloss: 'Others run it elsewhere and on a large scale, and it still makes a difference.',
      },
      {
        id: '4', label: 'Level 4: replicated', mark: '4',
        gloss: 'Someone independent confirmed the difference, at a reasonable cost.',
      },
      {
        id: '3', label: 'Level 3: causation', mark: '3',
        gloss: 'It is shown that the programme made the difference.',
      },
      {
        id: '2', label: 'Level 2: correlation', mark: '2',
        gloss: 'Users changed for the better, but the programme need not be the reason.',
      },
      {
        id: '1', label: 'Level 1: account', mark: '1',
        gloss: 'It can be said clearly what the programme does and why that may help.',
      },
      {
        id: '0', label: 'No level yet', mark: '0',
        gloss: 'It is not clear what the programme does or why it may help.',
      },
    ],
  },
  domains: [{
    id: 'evidence',
    label: 'Evidence of the programme',
    gloss: 'What is known so far. Each level needs those below it.',
    items: [
      { id: '1', label: 'Clear and convincing account of what it does and why', responses: 'answers' },
      { id: '2', label: 'Data show that users changed for the better', responses: 'answers' },
      { id: '3', label: 'Shown to be because of the programme, by a comparison', responses: 'answers' },
      { id: '4', label: 'Confirmed independently, at a reasonable cost', responses: 'answers' },
      { id: '5', label: 'Works when run by others, elsewhere and on a large scale', responses: 'answers' },
    ],
  }],
  overall: { kind: 'level' },
  overrideAllowed: true,
  needsJustification: 'overrides',
}
