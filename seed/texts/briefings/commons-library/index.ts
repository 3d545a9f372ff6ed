import { evidence } from './evidence'
import { footnotes } from './footnotes'
import { introduction } from './introduction'
import { nations } from './nations'
import { policy } from './policy'
import { furtherReading } from './reading'
import { timeline } from './timeline'

const source = 'House of Commons Library briefing CBP 8997, 3 September 2020'
const reference = 'house-of-commons-library-2020-social-prescribing'

const summary = `
**This is a retelling.** It gives the content of *Social Prescribing*, [briefing paper CBP 8997](references:${reference})
of the House of Commons Library, by Matthew Eaton, of 3 September 2020, in our own words. It is not the original, it is
not a publication of Parliament, and it says what was known on that day. Notes carry the numbers of the original;
where that says “Ibid”, ours name the work.

Social prescribing lets health professionals, and often others, send people to help that is not medical. A link worker
finds out what matters to the person and puts them in touch with groups and services nearby. In 2020 NHS England
estimated that 60% of clinical commissioning groups had a scheme.

Policy in England built it up in steps: reports on mental capital and on health inequalities, personalised care, and
from 2019 money for link workers through the GP contract. There were targets for link workers, for people reached and
for a national offer. Scotland, Wales and Northern Ireland went ways of their own.

**What speaks for it.** Evaluations report better wellbeing, confidence and mood, less loneliness, and in some places
fewer visits to GPs or hospitals.

**What speaks against it.** The evidence is weak. Most evaluations were small, had nothing to compare with and followed
people for a short time; they contradict each other on hospital use; and savings are not proven. Reviewers call for better
evaluation. The source does not decide between the two sides, and neither do we.
`

/** A full briefing: the Commons Library's, retold. */
export const commonsLibrary = {
  slug: 'commons-library-2020-retold',
  title: 'Social prescribing in policy and evidence: the Commons Library briefing of 2020, retold',
  series: 'Commons Library briefing, retold (not the original)',
  number: 'CBP 8997',
  date: '2020-09-03',
  authorNames: ['The curators of this hub, after Matthew Eaton'],
  answer:
    'As of September 2020, policy had moved ahead of the evidence: evaluations reported better wellbeing and mixed effects '
    + 'on health services, but their quality was weak.',
  keyMessages: [
    { text: 'Link workers connect people to help in their community that is not medical.' },
    { text: 'England set out to pay for 1,000 link workers by 2020/21 and expected 900,000 referrals by 2023/24.' },
    { text: 'Evaluations report better wellbeing, confidence and mood, and less loneliness.' },
    { text: 'On hospital use they contradict each other: Gloucestershire, Doncaster and Rotherham found three different things.' },
    { text: 'Reviews criticise the evidence: no comparison groups, short follow-up, no standard measures, missing data.' },
  ],
  summary,
  body: [introduction, policy, evidence, nations].join('\n'),
  footnotes,
  furtherReading,
  timeline,
  outcomes: ['outcomes/wellbeing', 'outcomes/loneliness', 'outcomes/health-service-use', 'outcomes/costs-and-value'],
  countries: [
    'countries/united-kingdom', 'countries/england', 'countries/scotland', 'countries/wales', 'countries/northern-ireland',
  ],
  correctAsOf: '2020-09-03',
  disclaimer:
    'A retelling by this hub of a public briefing, for general information; it is no advice. Neither the House of Commons '
    + 'nor the author of the original has written, checked or approved it. It is correct as of 3 September 2020 as far as '
    + 'the original was, and has not been updated since. Cite the original for what it says, and this page for the retelling.',
  provenance: [
    { field: 'record', source, reference, confirmed: true },
    {
      field: 'footnotes', value: 'Works are cited as the briefing cites them; they were not opened for this retelling.',
      source, reference, confirmed: false,
    },
    {
      field: 'body', value: 'Additional Roles Reimbursement Scheme', source: `${source}, section 3.1`, reference, page: '12',
      confirmed: true,
    },
    {
      field: 'body', value: 'Additional Jobs Reimbursement Scheme', source: `${source}, summary`, reference, page: '3',
      confirmed: true,
    },
  ],
}
