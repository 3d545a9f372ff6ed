/** Section 3, retold. */
export const policy = `
# Policy and funding in England

## Recruiting link workers

The NHS Long Term Plan of 2019 promised personalised care for 2.5 million people by 2023/24, and then, within a
decade, for twice as many.[^n49] For that it would pay to recruit and train 1,000 link workers by 2020/21
and more by 2023/24, so that an estimated 900,000 people would gain from a referral by then.[^n50]

### Money through the GP contract

In January 2019 NHS England and the general practitioners’ committee of the British Medical Association agreed a
framework for five years that turned the promises of the plan into a contract.[^n51] A reimbursement scheme
was to bring an estimated 20,000 or more posts in five roles by 2023/24, beginning with clinical pharmacists
and link workers in 2019/20.[^n52]

| Patients of the primary care network | Link workers paid in full |
| at least 30,000 | one |
| more than 100,000 | two |
| each further 50,000 | one more[^n53] |

For 2019/20 at most £34,113 could be reimbursed for each.[^n54] The money was there from 1 July 2019.[^n55]

!box One scheme, two names
The source calls it the “Additional Roles Reimbursement Scheme” in its section 3.1 and the “Additional Jobs
Reimbursement Scheme” in its summary. We could not tell from it why, and keep both names.

The contract expected that many networks would pay a local voluntary organisation to employ the link workers and run
the service for them.[^n56] The Bromley by Bow Centre, founded in 1984 and among the oldest and best known
projects,[^n57] advised in its report for 2018/19 that new link workers should stay in primary care: demand
there is high, and they would work closely with colleagues.[^n58]

### What link workers do

“Link worker” is a general name.[^n59] Places also speak of health advisors, health trainers, care
navigators, community connectors, social prescribing co-ordinators and community care co-ordinators.[^n60] It is
somebody without clinical training who receives the person referred.[^n61] Together they work out what the
person needs and which local resources may help.[^n62]

NHS England’s guide expects six to twelve contacts with each person and up to 250 people a year.[^n63] Link
workers sit in GP practices, in the community, or both.[^n64] They may visit people at home who are
lonely.[^n65] They earned about £25,000 a year on average.[^n66]

## The National Academy for Social Prescribing

The academy was launched on 23 October 2019, with Sport England, Arts Council England and voluntary organisations
as partners. It is independent and led by Professor Helen Stokes-Lampard, who was then leaving the chair of the Royal
College of General Practitioners; government gives it £5 million.[^n67] Its tasks are to even out
quality and choice across the country, to build and spread the evidence, to share what works and find
funding, to bring health, housing and local government together with arts, culture and sport, and to develop
training.[^n68] The Conservative manifesto of 2019 promised to extend social prescribing and to enlarge the
academy.[^n69]

## Against loneliness

The loneliness strategy of October 2018 set the aim that by 2023 government would support every local health and
care system to have connector schemes, so that general practices everywhere have something to offer.[^n70] The
library wrote about the strategy in a briefing of its own.[^n71]

### Advice and common outcomes

NHS England’s summary guide of January 2019 advises those who set up a scheme and describes a model they can
copy, with the parts that belong to it.[^n72] The source shows this model as its only figure; we do not reproduce it.

NHS England also worked with others on a Common Outcomes Framework, so that evidence is gathered in the same way
throughout England.[^n73] It looks at the impact

1. on the person
2. on community groups
3. on the health and care system.[^n74]

### Regional groups

Seven steering groups cover the country and bring the main parties of each region together.[^n75] Each region held two
events in 2018/19 and one more between April and June 2019, on local plans for link workers in primary care
networks.[^n76]

### Learning and training

NHS England opened an online platform to share resources.[^n77] It had more than 1,600 members in January
2020.[^n78] What it holds comes from the King’s Fund, universities, the Royal College of GPs, the Local Government
Association and others, as Public Health England’s guidance says.[^n79]

Accredited courses for link workers were developed with Conexus Healthcare; a pilot of six months, with
Bromley by Bow and the University of East London, trained the first people to qualify.[^n80] The course leads to a
Level 3 qualification, at the time the only recognised one for social prescribers in the UK.[^n81]

### Further promises of the strategy

| Promise | What the source knew of it in 2020 |
| Health and work departments and NHS England assess how organisations refer people[^n82] | Done: partnerships kept developing and referrals stayed widespread[^n83] |
| They test ways to improve referral in 2019/20[^n84] | Not stated |
| Arts Council England works with public health providers on access to arts and culture[^n85] | The council and its department sat on the taskforce[^n86] |
| NHS England maps all connector schemes in a national database[^n87] | The government confirmed the database in its annual report[^n88] |

## Other money and initiatives

### Health and Wellbeing Fund

Government set up this fund for voluntary organisations; each round had a theme, and that of 2017 to 2018 was social
prescribing.[^n89] In July 2018, 23 schemes in England shared £4.5 million. They reached out to isolated people, to
groups that suffer from inequalities in health, such as transgender people and minority ethnic communities, and
to people with complex needs who often use health services.[^n90]

### Nature

The 25 Year Environment Plan of January 2018 committed government to connect people with nature for the sake of
their mental health, with social prescribing as one of the ways. Experience was to be shared and standard tools
developed in a project led by The Conservation Volunteers.[^n91] That charity later received £397,000 from
the National Lottery Community Fund to develop quality assurance.[^n92] In 2019 government said that it would
explore a programme for 2020 that helps people to activities in nature, on the ground of work in eight
localities.[^n93]

### Taskforce

Departments and agencies have met since November 2018, as a rule every two months, to see how their policies can
strengthen social prescribing.[^n94]

### Communities Fund

The housing ministry set it up in December 2016 for partnerships of local authorities and community groups. Six grants
went to social prescribing, such as £70,000 to Community Connectors in South Norfolk.[^n95]
`
