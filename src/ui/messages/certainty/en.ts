import { statements, type Change, type Size } from './statements'

const bare: Readonly<Record<Change, string>> = { reduces: 'reduce', increases: 'increase', improves: 'improve', worsens: 'worsen' }

const nouns: Readonly<Record<Change, string>> = {
  reduces: 'reduction in', increases: 'increase in', improves: 'improvement in', worsens: 'worsening of',
}

/** The size as the standard wording has it: a noun with “large”, an adverb at the end for “slightly”. */
function sized(isBare: boolean, size: Size, change: Change): string {
  if (size === 'large') return `${isBare ? 'result' : 'results'} in a large ${nouns[change]} {outcome}`
  return `${isBare ? bare[change] : change} {outcome}${size === 'small' ? ' slightly' : ''}`
}

/** The words of the Summary of Findings in English. */
export const certaintyEn = {
  ...statements({
    effect: (certainty, size, change) => {
      if (certainty === 'low') return `{intervention} may ${sized(true, size, change)}.`
      return `{intervention} ${certainty === 'moderate' ? 'probably ' : ''}${sized(false, size, change)}.`
    },
    little: {
      high: '{intervention} results in little to no difference in {outcome}.',
      moderate: '{intervention} probably results in little to no difference in {outcome}.',
      low: '{intervention} may result in little to no difference in {outcome}.',
    },
    uncertain: 'The evidence is very uncertain about the effect of {intervention} on {outcome}.',
  }),
  'sof.title': 'Summary of Findings',
  'sof.about': 'The outcomes that matter most: what was found, how large it is, and how sure we can be. Each number leads to the results behind it.',
  'sof.intervention': 'the intervention',
  'sof.column.kind': 'Evidence',
  'sof.column.outcome': 'Outcome',
  'sof.column.time': 'Time',
  'sof.column.without': 'Without it',
  'sof.column.with': 'With it',
  'sof.column.difference': 'Difference',
  'sof.column.effect': 'Effect (95% interval)',
  'sof.column.people': 'People (studies)',
  'sof.column.certainty': 'Certainty',
  'sof.column.reasons': 'Why',
  'sof.column.plain': 'In plain words',
  'sof.kind.qualitative': 'What people say and experience',
  'sof.months': { one: 'after {count} month', other: 'after {count} months' },
  'sof.months.range': 'after {from} to {to} months',
  'sof.months.unknown': 'time not recorded',
  'sof.perThousand': '{number} in 1,000',
  'sof.fewer': '{number} fewer',
  'sof.more': '{number} more',
  'sof.difference': '{difference} in 1,000 ({lower} to {upper})',
  'sof.needed.fewer': 'One fewer in every {number} people ({from} to {to})',
  'sof.needed.more': 'One more in every {number} people ({from} to {to})',
  'sof.baseline': '{outcome}, risk without it: {risk} in 1,000 people.',
  'sof.hazard': 'That is by one point in time, and the hazards are taken to stand in the same proportion until then.',
  'sof.baseline.whose': 'Whose risk: {name}.',
  'sof.baseline.source': 'Source: {source}.',
  'sof.absolute.none': 'not given',
  'sof.effect': '{measure} {estimate} ({lower} to {upper})',
  'sof.effect.scale': 'on {scale}',
  'sof.effect.some': 'from {k} of {all} studies',
  'sof.none.uncontrolled': 'No effect: changes without a comparison group can have other causes.',
  'sof.none.not-comparable': 'Not pooled: the results cannot be put into one number.',
  'sof.none.mixed-outcomes': 'Not pooled: the results are about different outcomes of this kind.',
  'sof.none.no-numbers': 'No usable numbers are recorded.',
  'sof.directions': 'Studies: {list}',
  'sof.range': '{measure} from {from} to {to}',
  'sof.studies': { one: '{count} study', other: '{count} studies' },
  'sof.people.some': 'at least {people}',
  'sof.people.unknown': 'number of people not known',
  'sof.reviews': 'Not rated here: reviews count the same studies again.',
  'sof.outdated': 'Results or ratings have changed since this was rated; it has to be looked at again.',
  'sof.robins': 'Starts high although not randomised, because the studies were rated with ROBINS-I (GRADE guidelines 18).',
  'sof.notes': 'Why the certainty was lowered or raised',
  'sof.note': 'Reason {number}',
  'sof.results': 'The results behind each row',
  'sof.result.pooled': 'in the number in the table',
  'sof.result.rating': 'rating of this study',
  'sof.result.unrated': 'study not yet rated',
  'sof.statement.no-effect': 'No plain statement: there is no single number to say it of.',
  'sof.statement.no-thresholds': 'No plain statement: what counts as a small or a large effect has not been set.',
  'sof.statement.no-direction': 'No plain statement: no result says which way the scale runs.',
  'sof.statement.not-rated': 'No plain statement before the certainty is rated.',
  'sof.qualitative.effect': 'No number: what people say is found in words.',
  'sof.qualitative.finding': 'The finding has not been put into words yet.',
  'sof.empty': 'Without a published result here: {names}.',
  'sof.moreOutcomes': 'The table has seven outcomes at the most. Further findings are about: {names}.',
  'methods.certainty': 'How certainty is rated',
  'methods.certainty.text': 'Each outcome of a summary is rated by GRADE, comparisons between groups apart from changes without a comparison. Randomised trials start high, other studies low, or high if all were rated with ROBINS-I. Five reasons lower it; three raise it, only where it started low and nothing lowered it. What people say is rated by GRADE-CERQual. One person decides each reason, a second one confirms.',
  'methods.certainty.proposals': 'The hub proposes what it can compute: a step down where at least half of the information comes from studies at high risk of bias (a threshold of this hub), where I² reaches 50% and the studies disagree (Cochrane Handbook, chapter 10), where fewer than 400 people or 300 events are behind it or its interval includes no effect (GRADE guidelines 6), and where, from ten studies on, Egger’s test speaks for an uneven funnel. Where ratings of studies are missing it proposes nothing.',
  'certainty.reason.risk-of-bias': 'Risk of bias',
  'certainty.reason.risk-of-bias-robins-i': 'Risk of bias (ROBINS-I)',
  'certainty.reason.inconsistency': 'Inconsistency',
  'certainty.reason.indirectness': 'Indirectness',
  'certainty.reason.imprecision': 'Imprecision',
  'certainty.reason.publication-bias': 'Publication bias',
  'certainty.reason.large-effect': 'Large effect',
  'certainty.reason.dose-response': 'Dose and response',
  'certainty.reason.opposing-confounding': 'Opposing confounding',
  'certainty.reason.methodological-limitations': 'Methodological limitations',
  'certainty.reason.coherence': 'Coherence',
  'certainty.reason.adequacy': 'Adequacy of data',
  'certainty.reason.relevance': 'Relevance',
  'certainty.reason.overall': 'All together',
} as const
