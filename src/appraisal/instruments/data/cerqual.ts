import type { Domain, Instrument } from '../types'
import { loweredBy } from './loweredBy'
import { reviewsOfExperience } from './reviewDesigns'

const components: readonly Domain[] = [
  {
    id: 'methodological-limitations', label: 'Methodological limitations', levels: 'concerns', items: [],
    gloss: 'Whether flaws in how the studies were designed or done weaken this finding.',
  },
  {
    id: 'coherence', label: 'Coherence', levels: 'concerns', items: [],
    gloss: 'Whether the finding fits the data of the studies, including data that contradict it.',
  },
  {
    id: 'adequacy', label: 'Adequacy of data', levels: 'concerns', items: [],
    gloss: 'Whether the data behind the finding are rich and plentiful enough.',
  },
  {
    id: 'relevance', label: 'Relevance', levels: 'concerns', items: [],
    gloss: 'Whether the studies come from the people, places and matters asked about.',
  },
]

const rated = components.map(({ id }) => id)
const steps = { one: ['moderate', 'serious'], two: ['serious'] }

/**
 * GRADE-CERQual: how much confidence to place in one finding of a synthesis of qualitative studies.
 * Confidence starts high and is lowered by concerns about four components; bias in what gets published is
 * noted and not rated.
 *
 * Sources: components, four levels of confidence and that each finding is assessed by itself after Lewin et
 * al. 2018, doi:10.1186/s13012-017-0689-2; four levels of concern as in the authors' iSoQ tool. The authors
 * give no formula: that moderate concerns lower by one and serious ones by two is the hub's starting point
 * for the rater's own judgement.
 */
export const cerqual: Instrument = {
  id: 'grade-cerqual',
  version: '2018',
  name: 'GRADE-CERQual: confidence in one qualitative finding',
  shortName: 'GRADE-CERQual',
  unit: 'qualitative-finding',
  designs: [...reviewsOfExperience, 'systematic-review'],
  state: 'current',
  verification: {
    state: 'partly-verified',
    note: 'Components and levels were compared with the authors’ abstract, site and software. The authors '
      + 'give no formula for the overall level: the one proposed (moderate concerns lower by one, serious '
      + 'ones by two) is the hub’s, for the rater to confirm or change with a reason.',
  },
  sources: [
    {
      title: 'Lewin et al. 2018, Implementation Science 13(Suppl 1):10, abstract', seen: true,
      url: 'https://doi.org/10.1186/s13012-017-0689-2',
    },
    {
      title: 'What is GRADE-CERQual?', seen: true,
      url: 'https://www.cerqual.org/what-is-the-grade-cerqual-approach2/',
    },
    {
      title: 'Components as reprinted in Health Policy and Planning 2019, table 3', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7050685/table/czz140-T3',
    },
  ],
  guidanceUrl: 'https://www.cerqual.org/',
  licence: 'The papers are open access (CC BY). The hub’s words are its own.',
  responseSets: {
    dissemination: [
      { id: 'not-suspected', label: 'Not suspected' },
      { id: 'suspected', label: 'Suspected (say why in the comment)' },
      { id: 'cannot-tell', label: 'Can’t tell' },
    ],
  },
  levels: {
    concerns: [
      { id: 'none', label: 'No or very minor concerns', mark: '○', gloss: 'Unlikely to lower confidence.' },
      { id: 'minor', label: 'Minor concerns', mark: '1', gloss: 'May lower confidence a little.' },
      { id: 'moderate', label: 'Moderate concerns', mark: '2', gloss: 'Will probably lower confidence.' },
      { id: 'serious', label: 'Serious concerns', mark: '3', gloss: 'Very likely to lower confidence.' },
    ],
    overall: [
      {
        id: 'high', label: 'High', mark: '++', band: 'high',
        gloss: 'Very likely a fair picture of what was studied.',
      },
      { id: 'moderate', label: 'Moderate', mark: '+', band: 'moderate', gloss: 'Likely a fair picture.' },
      { id: 'low', label: 'Low', mark: '−', band: 'low', gloss: 'Possibly a fair picture.' },
      {
        id: 'very-low', label: 'Very low', mark: '−−', band: 'very-low',
        gloss: 'It is not clear whether this is a fair picture.',
      },
    ],
  },
  domains: [
    ...components,
    {
      id: 'dissemination', label: 'Dissemination bias',
      gloss: 'Whether studies or findings may be missing because of what they say. Noted, not rated.',
      items: [{
        id: 'dissemination-bias', label: 'Missing studies or findings', responses: 'dissemination',
        reasonFor: ['suspected'],
      }],
    },
  ],
  overall: {
    kind: 'level',
    rule: [
      {
        when: loweredBy(3, rated, steps), then: 'very-low',
        because: 'Starts high and is lowered by three or more.',
      },
      { when: loweredBy(2, rated, steps), then: 'low', because: 'Starts high and is lowered by two.' },
      { when: loweredBy(1, rated, steps), then: 'moderate', because: 'Starts high and is lowered by one.' },
      { when: { always: true }, then: 'high', because: 'Starts high; concerns are minor at most.' },
    ],
  },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
