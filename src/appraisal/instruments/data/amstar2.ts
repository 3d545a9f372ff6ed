import type { Instrument, Item } from '../types'
import { reviewsOfEffects } from './reviewDesigns'
import { no, yes } from './responses'

/** The items that the authors of AMSTAR 2 suggest as critical. */
const suggestedCritical = ['2', '4', '7', '9', '11', '13', '15'] as const

const items: readonly Omit<Item, 'isCritical'>[] = [
  { id: '1', label: 'Question and inclusion criteria cover all parts of PICO', responses: 'plain' },
  { id: '2', label: 'Protocol set beforehand; departures justified', responses: 'partial' },
  { id: '3', label: 'Choice of study designs explained', responses: 'plain' },
  { id: '4', label: 'Search was comprehensive', responses: 'partial' },
  { id: '5', label: 'Studies selected by two people', responses: 'plain' },
  { id: '6', label: 'Data extracted by two people', responses: 'plain' },
  { id: '7', label: 'Excluded studies listed, with reasons', responses: 'partial' },
  { id: '8', label: 'Included studies described in enough detail', responses: 'partial' },
  { id: '9', label: 'Risk of bias judged soundly (worse of two kinds of study)', responses: 'partial' },
  { id: '10', label: 'Funding of the included studies reported', responses: 'plain' },
  { id: '11', label: 'Results pooled soundly (worse of two kinds of study)', responses: 'pooled' },
  { id: '12', label: 'Effect of risk of bias on the pooled result looked into', responses: 'pooled' },
  { id: '13', label: 'Risk of bias considered when interpreting', responses: 'plain' },
  { id: '14', label: 'Heterogeneity explained and discussed', responses: 'plain' },
  { id: '15', label: 'Publication bias investigated and discussed', responses: 'pooled' },
  { id: '16', label: 'Conflicts of interest and funding of the review reported', responses: 'plain' },
]

const groups = [
  {
    id: 'plan', label: 'Question and plan',
    gloss: 'Whether the review was planned before it began.', from: 0, to: 3,
  },
  {
    id: 'search', label: 'Search, selection and data', from: 3, to: 8,
    gloss: 'Whether studies were found, chosen and described without missing or bending any.',
  },
  {
    id: 'studies', label: 'Quality and funding of the studies', from: 8, to: 10,
    gloss: 'Whether the review looked at how far its studies can be trusted.',
  },
  {
    id: 'pooling', label: 'Pooling',
    gloss: 'Whether numbers were combined soundly, if at all.', from: 10, to: 12,
  },
  {
    id: 'interpretation', label: 'Interpretation', from: 12, to: 16,
    gloss: 'Whether the conclusions allow for what may be wrong with the evidence and with the review.',
  },
] as const

/**
 * AMSTAR 2 for systematic reviews of healthcare interventions: 16 items, seven of them critical. Confidence
 * follows from the number of critical flaws and of other weaknesses, never from a sum. A flaw or weakness
 * is the answer "no"; "partial yes" and "no meta-analysis" are none.
 *
 * Sources: Shea et al. 2017, doi:10.1136/bmj.j4008 (items and their responses compared with the checklist
 * as reprinted in PMC10361269 and as open data of a public appraisal program; critical items with
 * PMC10632824, table 4; the levels of confidence with a public program's account of the published rule).
 */
export const amstar2: Instrument = build(suggestedCritical, '2017', {
  state: 'verified',
  note: 'Items, responses, critical items and levels were compared with reprints. The paper does not say '
    + 'how “partial yes” counts: the hub does not count it as a weakness, as is usual.',
})

/**
 * AMSTAR 2 with other critical items, which its authors allow where a team says so beforehand.
 *
 * @param criticalItems numbers of the items, such as "2"
 * @param version a name for the team's version, other than "2017"
 * @throws Error for an item that AMSTAR 2 does not have, one named twice, none at all, or a version whose name
 *   is not its own
 */
export function amstar2With(criticalItems: readonly string[], version: string): Instrument {
  const unknown = criticalItems.filter((id) => !items.some((item) => item.id === id))
  if (unknown.length > 0) {
    throw new Error(`AMSTAR 2 has no item ${unknown.join(', ')}. Choose critical items from 1 to 16.`)
  }
  if (criticalItems.length === 0) throw new Error('No critical item is named. Name at least one of 1 to 16.')
  const critical = new Set(criticalItems)
  if (critical.size < criticalItems.length) throw new Error('A critical item is named twice. Name each once.')
  if (version.trim() === '' || version === amstar2.version) {
    throw new Error(`The version needs a name of its own, not “${amstar2.version}”: say “2017-our-team”.`)
  }
  const suggested = new Set<string>(suggestedCritical)
  const inOrder = items.map(({ id }) => id)
  const added = inOrder.filter((id) => critical.has(id) && !suggested.has(id))
  const dropped = inOrder.filter((id) => suggested.has(id) && !critical.has(id))
  const changes = [
    added.length > 0 ? `made critical: ${added.join(', ')}` : '',
    dropped.length > 0 ? `no longer critical: ${dropped.join(', ')}` : '',
  ].filter(Boolean).join('; ')
  return build(inOrder.filter((id) => critical.has(id)), version, {
    state: amstar2.verification.state,
    note: changes === ''
      ? `${amstar2.verification.note} The critical items are those that the authors suggest.`
      : `${amstar2.verification.note} A team re-set which items are critical: ${changes}.`,
  })
}

function build(
  critical: readonly string[],
  version: string,
  verification: Instrument['verification'],
): Instrument {
  const others = items.map(({ id }) => id).filter((id) => !critical.includes(id))
  const flaws = { count: { items: critical, in: ['no'] } }
  return {
    id: 'amstar-2',
    version,
    name: 'A MeaSurement Tool to Assess systematic Reviews, version 2',
    shortName: 'AMSTAR 2',
    unit: 'review',
    designs: reviewsOfEffects,
    state: 'current',
    verification,
    sources: [
      {
        title: 'Checklist as reprinted in PMC10361269, supplementary table 1', seen: true,
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10361269/table/T1',
      },
      {
        title: 'Critical items as listed in BMJ Open 2023, table 4', seen: true,
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10632824/table/T4',
      },
      { title: 'Shea et al. 2017, BMJ 358:j4008', seen: false, url: 'https://doi.org/10.1136/bmj.j4008' },
    ],
    guidanceUrl: 'https://amstar.ca/Amstar-2.php',
    licence: 'Copyright the authors; the paper is open access (CC BY-NC). The hub shows item numbers and '
      + 'short labels of its own.',
    responseSets: {
      plain: [yes, no],
      partial: [yes, { id: 'partial-yes', label: 'Partial yes' }, no],
      pooled: [yes, no, { id: 'no-meta-analysis', label: 'No meta-analysis was made' }],
    },
    levels: {
      overall: [
        {
          id: 'high', label: 'High', mark: '++', band: 'high',
          gloss: 'The review gives an accurate and full summary of the studies that there are.',
        },
        {
          id: 'moderate', label: 'Moderate', mark: '+', band: 'moderate',
          gloss: 'The review has weaknesses but no critical flaw; its summary may well be accurate.',
        },
        {
          id: 'low', label: 'Low', mark: '−', band: 'low',
          gloss: 'The review has a critical flaw; its summary may be neither accurate nor full.',
        },
        {
          id: 'critically-low', label: 'Critically low', mark: '−−', band: 'very-low',
          gloss: 'The review has several critical flaws and should not be relied on for a summary.',
        },
      ],
    },
    domains: groups.map(({ from, to, ...group }) => ({
      ...group,
      items: items.slice(from, to).map((item) => (
        critical.includes(item.id) ? { ...item, isCritical: true } : item
      )),
    })),
    overall: {
      kind: 'level',
      rule: [
        { when: { ...flaws, atLeast: 2 }, then: 'critically-low', because: 'More than one critical flaw.' },
        { when: { ...flaws, atLeast: 1 }, then: 'low', because: 'One critical flaw.' },
        {
          when: { count: { items: others, in: ['no'] }, atLeast: 2 }, then: 'moderate',
          because: 'No critical flaw, and more than one other weakness.',
        },
        {
          when: { always: true }, then: 'high',
          because: 'No critical flaw, and at most one other weakness.',
        },
      ],
    },
    overrideAllowed: true,
    needsJustification: 'overrides',
  }
}
