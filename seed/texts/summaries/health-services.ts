import { authorNames, method, notYetRated, provenance } from './method'

const finding = (outcome: string, statement: string, results: readonly string[]) => ({
  outcome: `outcomes/${outcome}`, statement, certaintyReason: notYetRated, results,
})

const body = `
# What the studies found

## Compared with people who had no social prescribing

Two controlled studies have a result here. Where [welfare advice](studies:woodhead-2017) was placed in health care, the
rate of GP visits over 3 months did not differ. In the [randomised trial in Avon](studies:grant-2000) the cost of care
was higher for people who saw a referrals facilitator, while their anxiety and daily life got better. The
[study in Queensland](studies:dingle-2024) names use of services among its outcomes; we have not seen that result.

## Without a comparison group

In an [inner London borough](studies:carnes-2017) people saw their GP less after referral; the authors say that this may
be a return to the usual level, for these were people who came often. In
[South Devon](studies:elston-2019) 86 older people used more of all services, while they were better off in
themselves. An [analysis in Wales](studies:frequent-attenders-2022) puts a saving on 78 people. Among 630 lonely
patients, [those who belonged to more groups](studies:kellezi-2019) used primary care less: an association.

## Three places that contradict each other

| Place | Emergency admissions | A&E attendance | Hospital use as a whole |
| [Rotherham](studies:dayson-2014-rotherham) | lower afterwards | lower afterwards | not stated |
| [Gloucestershire](studies:kimberlee-2016-gloucestershire) | 23% lower; comparison not stated | no difference | not stated |
| [Doncaster](studies:dayson-2016-doncaster) | not stated | not stated | no discernible impact |

We know these figures as the [House of Commons Library](briefings:commons-library-2020-retold) reports them; the
evaluation reports themselves were not read.

## What reviews say

[Bickerdike and others](studies:bickerdike-2017) found mixed effects on use of services in 15 evaluations. The
[Westminster review](studies:polley-2017-demand) found the evidence broadly supportive, but too weak to call a fall in
demand proven.
${method}`

const benefits = `
**General practice.** GP visits or contacts fell in [London](studies:carnes-2017) and
[Gloucestershire](studies:kimberlee-2016-gloucestershire), and people with more
[group memberships](studies:kellezi-2019) used primary care less.

**Hospital.** Emergency admissions were lower in [Rotherham](studies:dayson-2014-rotherham) and
[Gloucestershire](studies:kimberlee-2016-gloucestershire); in Rotherham A&E attendance was lower as well.

**Costs.** Two evaluations estimate savings: [Rotherham](studies:dayson-2014-rotherham) and a
[Welsh analysis of frequent attenders](studies:frequent-attenders-2022).
`

const criticism = `
**General practice.** Against a comparison group [GP visits did not differ](studies:woodhead-2017). The fall in
[London](studies:carnes-2017) may be a return to the usual level.

**Hospital.** [Doncaster](studies:dayson-2016-doncaster) saw no discernible impact, and in
[Gloucestershire](studies:kimberlee-2016-gloucestershire) A&E attendance stayed as it was. In
[South Devon](studies:elston-2019) use of every service rose.

**Costs.** In the only [randomised trial](studies:grant-2000) with a result on cost, care cost more. In a
[cohort of older people](studies:munford-2020) costs showed no clear change. In
[South Devon](studies:elston-2019) 13 people made up 59% of the change in cost: a few can decide the result.

**The evidence.** What was compared is often not stated, and more use of services can be a good thing when people get
help they had gone without.
`

/** Whether people use health services less, more or as before. */
export const healthServices = {
  slug: 'use-of-health-services',
  title: 'Use of health services: does social prescribing change how much care people need?',
  answer:
    'It is not shown that social prescribing reduces the use of health services: evaluations contradict each other, and of '
    + 'two controlled studies one found no difference in GP visits and the other a higher cost. Certainty is not yet rated.',
  question: {
    text: 'Do people use health services less, and does care cost less, with social prescribing?',
    population: 'Patients in primary care, among them people who come often and people with long-term conditions',
    intervention: 'Referral to support in the community, mostly through a link worker; welfare advice in health care',
    comparison: 'Usual care, other people, or the same people before',
    outcome: 'GP visits and other primary care, emergency and other hospital care, medication, cost of care',
  },
  keyMessages: [
    { text: 'Only two controlled studies have a result here: GP visits did not differ in one, and care cost more in the other.' },
    { text: 'Without a comparison group, use of services fell in some places, stayed the same in others, and rose in one.' },
    { text: 'Rotherham, Gloucestershire and Doncaster contradict each other on hospital use.' },
    { text: 'Savings were estimated by evaluations of single services; they are not shown to hold elsewhere.' },
    { text: 'None of these findings has been rated for certainty, and no systematic search was made.' },
  ],
  mainOutcomes: [
    'outcomes/gp-consultations', 'outcomes/primary-care-use', 'outcomes/emergency-attendance', 'outcomes/emergency-admissions',
    'outcomes/secondary-care-use', 'outcomes/medication-use', 'outcomes/care-costs',
  ],
  findings: [
    finding('gp-consultations', 'Between groups: the rate of GP visits over 3 months did not differ (one study of welfare advice).',
      ['woodhead-2017/4']),
    finding('gp-consultations',
      'Within one group: GP visits fell in the year after referral, possibly as a return to the usual level (one study).',
      ['carnes-2017/5']),
    finding('gp-consultations', 'Comparison not stated: GP appointments, home visits and calls were reduced in Gloucestershire.',
      ['kimberlee-2016-gloucestershire/3']),
    finding('primary-care-use',
      'Association only: people who belonged to more groups used primary care less (one study).', ['kellezi-2019/1']),
    finding('emergency-admissions', 'Within one group: emergency admissions were lower after the pilot in Rotherham.',
      ['dayson-2014-rotherham/1']),
    finding('emergency-admissions', 'Comparison not stated: emergency admissions declined by 23% in Gloucestershire.',
      ['kimberlee-2016-gloucestershire/1']),
    finding('emergency-attendance', 'Within one group: A&E attendance was lower after the pilot in Rotherham.',
      ['dayson-2014-rotherham/2']),
    finding('emergency-attendance', 'Comparison not stated: A&E attendance was static in Gloucestershire.',
      ['kimberlee-2016-gloucestershire/2']),
    finding('secondary-care-use', 'Comparison not stated: no discernible impact on hospital use in Doncaster.',
      ['dayson-2016-doncaster/1']),
    finding('health-service-use', 'Within one group: use of all services rose over 12 months (one study in South Devon).',
      ['elston-2019/4']),
    finding('medication-use', 'Description only: participants reported using less medication (one provider’s own report).',
      ['wellbeing-enterprises-2019/1']),
    finding('care-costs',
      'Between groups: care cost more with a referrals facilitator, £153 against £133 on average (P=0.025; one randomised trial).',
      ['grant-2000/7']),
    finding('care-costs',
      'Within one group: a saving of £78.37 per participant over 5 months is estimated for frequent attenders (one analysis).',
      ['frequent-attenders-2022/1']),
    finding('care-costs',
      'Comparison not stated: no clear change after 6 months in a cohort (−£96, −512 to 321); reductions of £552,000, or £0.50 per £1.00, are estimated for Rotherham.',
      ['munford-2020/2', 'dayson-2014-rotherham/4']),
  ],
  body,
  benefits,
  criticism,
  authorNames,
  outcomes: [
    'outcomes/health-service-use', 'outcomes/gp-consultations', 'outcomes/primary-care-use', 'outcomes/emergency-admissions',
    'outcomes/emergency-attendance', 'outcomes/secondary-care-use', 'outcomes/medication-use', 'outcomes/care-costs',
  ],
  populations: ['populations/primary-care-patients', 'populations/frequent-attenders', 'populations/people-with-long-term-conditions'],
  countries: ['countries/united-kingdom'],
  references: [
    'woodhead-2017', 'grant-2000', 'carnes-2017', 'elston-2019', 'frequent-attenders-2022', 'kellezi-2019', 'munford-2020',
    'dingle-2024', 'dayson-2014-rotherham', 'kimberlee-2016-gloucestershire', 'dayson-2016-doncaster',
    'wellbeing-enterprises-2019', 'bickerdike-2017', 'polley-2017-demand', 'house-of-commons-library-2020-social-prescribing',
  ],
  provenance,
}
