import { authorNames, method, notYetRated, provenance } from './method'

const finding = (outcome: string, statement: string, results: readonly string[]) => ({
  outcome: `outcomes/${outcome}`, statement, certaintyReason: notYetRated, results,
})

const body = `
# What the studies found

## Compared with people who had no social prescribing

One controlled study looked at loneliness: in [Queensland](studies:dingle-2024), 114 lonely adults were followed for
8 weeks. Loneliness fell more, and trust in others rose more, with social prescribing than in the comparison
group. Wellbeing, distress and social anxiety improved among those who had it, but not clearly more than among the others.

In [deprived parts of Glasgow](studies:mercer-2019) 900 adults took part; after 9 months quality of life,
wellbeing, anxiety and depression were no different. The same is true of quality of life and mental health in the
[Irish trial](studies:kiely-2024) with 251 adults, which looked after 1 month only, and of health, anxiety, depression and
engagement in life in an [inner London borough](studies:carnes-2017) after 8 months.

The oldest trial, in [Avon](studies:grant-2000), found less anxiety and better quality of life among 161 people who saw a
referrals facilitator; depression and social support did not differ. Where
[welfare advice](studies:woodhead-2017) was offered in health care, mental disorder fell among women and among Black
recipients: two groups within the study, not all who were advised.

A [meta-analysis of nature prescriptions](studies:nguyen-2023) found less depression and anxiety than in comparison
groups. It includes 92 studies, all of one kind of activity.

## Before and after, without a comparison group

The largest study, of a [British Red Cross service](studies:foster-redcross), found less loneliness among 2,250 users.
Wellbeing improved in [South Devon](studies:elston-2019), in [museum programmes](studies:thomson-2018) and in
[arts classes in Australia](studies:poulos-2019); quality of life improved in a
[pilot with 13 people in Sydney](studies:aggar-2021). In a [study over time](studies:wakefield-2022) people came to belong
to more groups; belonging, support and less loneliness went with a better quality of life, which shows an association.

## What reviews say

[Napierala and others](studies:napierala-2022) saw the same divide: of 53 projects 3 were controlled, and positive results
came largely from those that were not. [Reinhardt and others](studies:reinhardt-2021) report that social prescribing
reduces loneliness; none of their 9 articles used a randomised sample. In the review by
[Cooper and others](studies:cooper-2022), 16 of 17 studies reported better mental health or wellbeing, and 15 had
no comparison group. Reviews partly rest on the same studies as this summary, so they do not count twice.
${method}`

const benefits = `
**Loneliness.** It fell more than in a comparison group in [Queensland](studies:dingle-2024), and fell from before to
after among users of a [national service](studies:foster-redcross). No study here found more loneliness.

**Anxiety and everyday life.** A [randomised trial](studies:grant-2000) found less anxiety and a better quality of life.

**Wellbeing.** People in several programmes were better off afterwards: [arts](studies:poulos-2019),
[museums](studies:thomson-2018), a [link worker for older people](studies:elston-2019).

**Ties to others.** [Trust](studies:dingle-2024) and [membership of groups](studies:wakefield-2022) grew.
`

const criticism = `
**Loneliness.** One controlled study, not randomised, with 114 people and 8 weeks, is all that compares. Of the larger
change in the [national service](studies:foster-redcross) nobody knows how much would have come about without it.

**Anxiety and depression.** In [Glasgow](studies:mercer-2019), [Ireland](studies:kiely-2024) and
[London](studies:carnes-2017) social prescribing made no difference that could be measured.

**Wellbeing.** Against a comparison group no study found a clear gain for everybody. Gains before and after may have
other causes, and people who drop out often don’t answer ([Westminster review](studies:polley-2017-demand)).

**The evidence.** [Bickerdike and others](studies:bickerdike-2017) name its faults: no comparison group, short
follow-up, no standard measures, missing data, other causes not considered. No result on harms is
stored in this hub.
`

/** Whether people are less lonely and better off. */
export const lonelinessAndWellbeing = {
  slug: 'loneliness-and-wellbeing',
  title: 'Loneliness and wellbeing: what social prescribing changes for people',
  answer:
    'People report less loneliness and better wellbeing after social prescribing; compared with others, some fared better '
    + 'and often there was no difference. How sure this is has not been rated yet.',
  question: {
    text: 'Does social prescribing make people less lonely, and does their wellbeing improve?',
    population: 'Adults with social, emotional or practical needs, in the community or primary care',
    intervention: 'Referral to support in the community, mostly through a link worker',
    comparison: 'Usual care, other people, or the same people before',
    outcome: 'Loneliness, ties to others, wellbeing, anxiety and depression, quality of life',
  },
  keyMessages: [
    { text: 'In the one controlled study of loneliness, it fell more with social prescribing than without, over 8 weeks.' },
    { text: 'In a national service loneliness fell among 2,250 users, with nothing to compare that change with.' },
    { text: 'Controlled studies of wellbeing found no difference; studies without a comparison group found gains.' },
    { text: 'Anxiety fell in one randomised trial; in other controlled studies it did not differ.' },
    { text: 'None of these findings has been rated for certainty, and no systematic search was made.' },
  ],
  mainOutcomes: [
    'outcomes/loneliness', 'outcomes/social-connection', 'outcomes/wellbeing', 'outcomes/anxiety', 'outcomes/depression',
    'outcomes/mental-health', 'outcomes/quality-of-life',
  ],
  findings: [
    finding('loneliness',
      'Between groups: over 8 weeks loneliness fell more with social prescribing than in the comparison group (one study).',
      ['dingle-2024/1']),
    finding('loneliness',
      'Within one group: loneliness (UCLA scale) changed by −1.84 points on average (−1.91 to −1.77) among 2,250 users; 72.6% were less lonely.',
      ['foster-redcross/1']),
    finding('wellbeing',
      'Between groups: two studies found no difference in wellbeing; in one of them people improved over 8 weeks, but not clearly more than the others.',
      ['mercer-2019/2', 'dingle-2024/3']),
    finding('wellbeing',
      'Within one group: wellbeing improved from before to after in three studies, in one of them over 12 months.',
      ['elston-2019/1', 'thomson-2018/1', 'poulos-2019/1']),
    finding('wellbeing',
      'Comparison not stated: wellbeing improved in Rotherham and Doncaster, and by 1.29 (0.25 to 2.32) where welfare advice had a positive outcome.',
      ['dayson-2014-rotherham/3', 'dayson-2016-doncaster/3', 'woodhead-2017/2']),
    finding('social-connection',
      'Between groups: trust in others improved more over 8 weeks in one study; social support did not differ in another.',
      ['dingle-2024/2', 'grant-2000/3']),
    finding('group-membership', 'Within one group: people belonged to more groups over time (one study).', ['wakefield-2022/1']),
    finding('anxiety',
      'Between groups: anxiety was lower in one randomised trial (difference −1.9 points, −3.0 to −0.7); it did not differ in two studies, nor social anxiety in a third.',
      ['grant-2000/1', 'mercer-2019/4', 'carnes-2017/3', 'dingle-2024/5']),
    finding('depression',
      'Between groups: depression did not differ in three studies, nor psychological distress in a fourth.',
      ['grant-2000/2', 'mercer-2019/3', 'carnes-2017/2', 'dingle-2024/4']),
    finding('mental-health',
      'Between groups: mental health did not differ after 1 month in one trial; with welfare advice, mental disorder fell among women (ratio 0.37, 0.20 to 0.70) and Black recipients (0.09, 0.03 to 0.28) only.',
      ['kiely-2024/2', 'woodhead-2017/1']),
    finding('mental-health',
      'Between groups, nature prescriptions only (meta-analysis): depression −0.50 (−0.84 to −0.16) and anxiety −0.57 (−1.12 to −0.03), in standard deviations, after the programme.',
      ['nguyen-2023/3', 'nguyen-2023/4']),
    finding('quality-of-life',
      'Between groups: quality of life was better in one trial (−0.5, −0.9 to −0.1; lower is better); it did not differ after 9 months and after 1 month in two others.',
      ['grant-2000/6', 'mercer-2019/1', 'kiely-2024/1']),
    finding('quality-of-life', 'Within one group: quality of life improved from before to after in one small pilot.', ['aggar-2021/1']),
    finding('quality-of-life',
      'Association only: more belonging and support, and less loneliness, went with a better quality of life (one study).',
      ['wakefield-2022/2']),
  ],
  body,
  benefits,
  criticism,
  authorNames,
  outcomes: [
    'outcomes/loneliness', 'outcomes/social-connection', 'outcomes/wellbeing', 'outcomes/anxiety', 'outcomes/depression',
    'outcomes/mental-health', 'outcomes/quality-of-life',
  ],
  populations: ['populations/adults', 'populations/older-adults', 'populations/lonely-or-isolated-people'],
  countries: ['countries/united-kingdom', 'countries/ireland', 'countries/australia'],
  references: [
    'dingle-2024', 'foster-redcross', 'mercer-2019', 'kiely-2024', 'carnes-2017', 'grant-2000', 'woodhead-2017', 'nguyen-2023',
    'elston-2019', 'thomson-2018', 'poulos-2019', 'aggar-2021', 'wakefield-2022', 'dayson-2014-rotherham',
    'dayson-2016-doncaster', 'napierala-2022', 'reinhardt-2021', 'cooper-2022', 'bickerdike-2017', 'polley-2017-demand',
  ],
  provenance,
}
