import type { Instrument } from '../types'

const levels = [
  {
    id: '5', label: 'Level 5', mark: '5',
    gloss: 'Chance decided who got the intervention, and the groups stayed comparable.',
  },
  {
    id: '4', label: 'Level 4', mark: '4',
    gloss: 'Something as good as chance decided, such as a cut-off or an outside event, and this is shown.',
  },
  {
    id: '3', label: 'Level 3', mark: '3',
    gloss: 'People with the intervention are compared with others like them, before and after.',
  },
  {
    id: '2', label: 'Level 2', mark: '2',
    gloss: 'Before and after, or with and without, allowing for other differences.',
  },
  {
    id: '1', label: 'Level 1', mark: '1',
    gloss: 'Before and after, or with and without, allowing for nothing else.',
  },
] as const

/**
 * Maryland Scientific Methods Scale, from 1 (weakest) to 5, as the What Works Centre for Local Economic
 * Growth uses it: first the level that the design could reach, then the level of the study as it was
 * carried out, which may be lower.
 *
 * Sources: levels 1 to 3 at whatworksgrowth.org/resources/the-scientific-maryland-scale; which designs can
 * reach levels 2 to 5, and that design and carrying out are scored apart, in the guide to scoring evidence
 * of June 2016.
 */
export const marylandSms: Instrument = {
  id: 'maryland-sms',
  version: '2016',
  name: 'Maryland Scientific Methods Scale',
  shortName: 'Maryland SMS',
  unit: 'study',
  designs: [
    'controlled-before-after-study', 'interrupted-time-series', 'non-randomised-controlled-study',
    'uncontrolled-before-after-study', 'randomised-controlled-trial', 'cluster-randomised-trial',
    'routine-data-study', 'cohort-study', 'cross-sectional-study', 'ecological-study', 'service-evaluation',
  ],
  state: 'current',
  verification: {
    state: 'verified',
    note: 'Levels 1 to 3 were compared with the What Works Centre’s page, and the designs of each level '
      + 'with the contents of its guide. Other users of the scale place some designs one level higher or '
      + 'lower.',
  },
  sources: [
    {
      title: 'What Works Centre for Local Economic Growth, the scale', seen: true,
      url: 'https://whatworksgrowth.org/resources/the-scientific-maryland-scale/',
    },
    {
      title: 'What Works Centre for Local Economic Growth, guide to scoring evidence, June 2016', seen: true,
      url: 'https://whatworksgrowth.org/resource-library/guide-to-scoring-the-evidence/',
    },
    {
      title: 'Farrington et al. 2002, in Evidence-Based Crime Prevention, pp. 13–21', seen: false,
      url: 'https://www.ojp.gov/ncjrs/virtual-library/abstracts/'
        + 'maryland-scientific-methods-scale-evidence-based-crime-prevention-p',
    },
  ],
  guidanceUrl: 'https://whatworksgrowth.org/resource-library/guide-to-scoring-the-evidence/',
  licence: 'Published by its authors. The hub’s words are its own.',
  responseSets: {},
  levels: { design: levels, overall: levels },
  domains: [{
    id: 'design',
    label: 'Design as planned',
    gloss: 'The highest level that this way of comparing could reach if all went well.',
    items: [],
    levels: 'design',
  }],
  overall: {
    kind: 'level',
    rule: levels.map(({ id, label }) => ({
      when: { domain: 'design', in: [id] },
      then: id,
      because: `The design can reach ${label.toLowerCase()}. Go lower if it was carried out less well.`,
    })),
  },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
