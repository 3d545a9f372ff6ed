import type { Domain, Instrument } from '../types'

const methodStatement = 'https://whatworks.college.police.uk/toolkit/'
  + 'About-the-Crime-Reduction-Toolkit/Method-Statement/Pages'

/** One dimension: what the review says (E) is an answer with a comment, how good that is (Q) is the level. */
function dimension(id: string, label: string, gloss: string, evidence: string): Domain {
  const isEffect = id === 'effect'
  const reported = isEffect ? ['helps', 'no-difference', 'mixed', 'harms'] : ['reported']
  return {
    id,
    label,
    gloss,
    levels: 'quality',
    items: [{
      id: `${id}-e`, label: evidence, responses: isEffect ? 'direction' : 'coverage', reasonFor: reported,
    }],
  }
}

/**
 * EMMIE: what reviews say about an intervention in five dimensions, and how good that evidence is in each
 * (0 to 4). Never a sum. With several reviews, each dimension takes the review with the highest Q for it.
 *
 * Sources: dimensions and the split into E and Q after Johnson, Tilley and Bowers 2015,
 * doi:10.1007/s11292-015-9238-7 (abstract) and the method pages of the College of Policing (stages two and
 * four).
 */
export const emmie: Instrument = {
  id: 'emmie',
  version: '2015',
  name: 'EMMIE: effect, mechanism, moderators, implementation, economics',
  shortName: 'EMMIE',
  unit: 'intervention',
  designs: [
    'systematic-review-with-meta-analysis', 'systematic-review', 'realist-review', 'rapid-review',
    'qualitative-evidence-synthesis', 'umbrella-review',
  ],
  state: 'current',
  verification: {
    state: 'partly-verified',
    note: 'The five dimensions, E and Q, and the choice among several reviews were compared with the '
      + 'authors’ pages. The scale of Q from 0 to 4 and its words are from general knowledge; the '
      + 'detailed scoring of Q is not here.',
  },
  sources: [
    {
      title: 'College of Policing, method statement, stage two', seen: true,
      url: `${methodStatement}/Stage-Two.aspx`,
    },
    {
      title: 'College of Policing, method statement, stage four', seen: true,
      url: `${methodStatement}/Stage-Four.aspx`,
    },
    {
      title: 'Johnson, Tilley and Bowers 2015, J Exp Criminol 11:459–473', seen: false,
      url: 'https://doi.org/10.1007/s11292-015-9238-7',
    },
  ],
  guidanceUrl: 'https://doi.org/10.1007/s11292-015-9238-7',
  licence: 'The paper is open access (CC BY). The hub’s words are its own.',
  responseSets: {
    direction: [
      { id: 'helps', label: 'Overall, it helps (say how much)' },
      { id: 'no-difference', label: 'Overall, no difference was seen (say how sure)' },
      { id: 'mixed', label: 'Mixed: some find benefit, some do not (say which)' },
      { id: 'harms', label: 'Overall, it harms (say how much)' },
      { id: 'not-reported', label: 'Not reported' },
    ],
    coverage: [
      { id: 'reported', label: 'Reported (say what in the comment)' },
      { id: 'not-reported', label: 'Not reported' },
    ],
  },
  levels: {
    quality: [
      { id: 'q4', label: 'Q4: very strong', mark: '4', gloss: 'The evidence on this is very strong.' },
      { id: 'q3', label: 'Q3: strong', mark: '3', gloss: 'The evidence on this is strong.' },
      { id: 'q2', label: 'Q2: moderate', mark: '2', gloss: 'The evidence on this is moderate.' },
      { id: 'q1', label: 'Q1: limited', mark: '1', gloss: 'The evidence on this is limited.' },
      { id: 'q0', label: 'Q0: no information', mark: '0', gloss: 'The review says nothing on this.' },
    ],
  },
  domains: [
    dimension('effect', 'Effect', 'Whether it makes a difference, and how much.', 'What effect was seen'),
    dimension('mechanism', 'Mechanism', 'How it is meant to work, and whether it does so.', 'How it works'),
    dimension('moderators', 'Moderators', 'For whom and where it works best.', 'What it depends on'),
    dimension('implementation', 'Implementation', 'What helps or hinders it.', 'What it takes to do it'),
    dimension('economics', 'Economic cost', 'What it costs, and whether it is worth it.', 'What it costs'),
  ],
  overall: {
    kind: 'profile',
    why: 'EMMIE shows five dimensions side by side. They answer different questions and are never added up.',
  },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
