import type { RichTextView } from '@/publishing/richText'
import type { BriefingView, SummaryView } from '@/publishing/views'
import { provenanceView } from '@/synthesis/provenance-view'

import { exampleTerm } from './study'

/** Fictional texts for looking at components and for accessibility checks. */
const words = (text: string) => ({ text, lang: 'en' })

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const heading = (tag: string, text: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })

const richText = (...children: RichTextView['root'][]): RichTextView =>
  ({ root: { type: 'root', children }, lang: 'en', links: {} })

const reference = { path: '/references/example-main-report', title: 'Garden groups for adults who feel anxious' }

const work = { reference, credit: 'A. Writer, Journal of Fictional Gardens, 2025', url: 'https://example.org/trial', accessed: '2026-01-10' }

const written = {
  keyMessages: [
    words('One small trial found less anxiety after four months.'),
    words('No study has followed people for more than a year.'),
  ],
  authors: [{ name: 'A. Writer', path: null }],
  provenance: provenanceView([]),
  terms: [exampleTerm('outcomes', 'anxiety', 'Anxiety')],
  isExample: true,
  claims: [],
  flags: [],
}

export const exampleSummary: SummaryView = {
  ...written,
  slug: 'example-garden-groups',
  title: words('Do garden groups help anxious adults?'),
  answer: words('Perhaps: one small trial found less anxiety, and nobody knows whether it lasts.'),
  question: words('Does the offer of a garden group reduce anxiety in adults, compared with usual care?'),
  parts: {
    population: words('Adults who feel anxious'),
    intervention: words('The offer of a weekly garden group'),
    comparison: words('Usual care'),
    outcome: words('Anxiety after three months or more'),
  },
  findings: [{
    statement: words('Anxiety was lower in people who were offered a group.'),
    outcome: exampleTerm('outcomes', 'anxiety', 'Anxiety'),
    reason: words('One small study; people knew which group they were in.'),
    basis: [{ id: 'result-1', study: { path: '/studies/example-garden-groups', title: 'Garden groups' }, direction: 'improved', detail: null }],
  }],
  body: richText(heading('h2', 'What we looked at'), paragraph('Trials and controlled studies published since 2000.')),
  benefits: richText(paragraph('People said that they felt calmer.')),
  criticism: richText(paragraph('Nobody was followed for more than four months.')),
  footnotes: [],
  searchedOn: '2026-01-12',
  reviewDue: '2027-01-12',
  interests: words('The author took part in one of the studies.'),
  priority: { path: '/gaps/comparison-groups', title: words('Few studies compare people with others who were not referred') },
  references: [reference],
}

export const exampleBriefing: BriefingView = {
  ...written,
  slug: 'example-briefing',
  title: words('Garden groups: what decision makers need to know'),
  answer: words('A promising offer that has been tested once.'),
  series: 'Fictional briefings',
  number: '1',
  date: '2026-02-01',
  body: richText(
    heading('h2', 'What garden groups are'),
    paragraph('Small groups that meet every week.[^trial]'),
    heading('h3', 'Who runs them'),
    paragraph('Mostly charities.'),
    heading('h2', 'What is missing'),
    paragraph('Long follow-up.'),
  ),
  summary: richText(paragraph('One trial found a benefit; it was short.')),
  footnotes: [{ key: 'trial', text: words('The trial report.'), works: [{ ...work, locator: 'page 7' }], calls: 1 }],
  reading: [{ group: 'reports', items: [{ ...work, note: words('The full report of the trial.') }] }],
  timeline: [{
    nation: 'wales',
    events: [
      {
        title: words('A fictional commitment'), date: '2024', commitment: words('A garden in every town.'),
        target: '200 gardens', targetDate: '2030', tracked: 'in-progress', reference,
      },
      { title: words('A commitment without a date'), date: null, commitment: null, target: null, targetDate: null, tracked: null, reference: null },
    ],
  }],
  disclaimer: words('This briefing is an example and not necessarily updated.'),
  correctAsOf: '2026-02-01',
}
