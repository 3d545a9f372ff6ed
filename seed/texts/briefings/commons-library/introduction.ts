/** Sections 1 and 2, retold; the marks of notes carry the numbers of the source. */
export const introduction = `
# What social prescribing is

## The idea

A GP or another health professional can point a person to help that is not medical. That is how the King’s
Fund explains social prescribing.[^n1] In most schemes a link worker stands in between: someone
who knows the local voluntary, community and social enterprise (VCSE) groups and helps the person to find one
that fits. Schemes look above all to mental health and to physical wellbeing.[^n2]

What is on offer depends on the place. A guide commissioned by NHS England names, among others, walking and
lunch groups, nature, arts and museums, books, exercise and counselling.[^n3]

NHS England lists people who may gain from it:

- people with one or several long-term conditions
- people who need support with their mental health
- people who are lonely or cut off from others
- people whose complicated social needs weigh on their wellbeing.[^n4]

## How it works

### Commissioning

In 2020 NHS England put the share of clinical commissioning groups (CCGs) with a scheme at 60%, and
rising.[^n5] Schemes were mostly commissioned by CCGs or local authorities and delivered by VCSE organisations;
joint commissioning was expected to become more common.[^n6]

### Two referrals

The model counts two steps:

1. from the health worker to the link worker
2. from the link worker to a local organisation.[^n7]

**To the link worker.** Depending on the scheme, people may also come from outside health care.[^n8] NHS England
names pharmacies, hospital discharge teams, the fire service, the police, job centres, social care and housing
associations, and wants people to be able to come on their own account.[^n9] One limit came with the GP contract
of 2019: in their first year, new schemes of primary care networks were to take referrals from GPs only, while
networks that already had link workers could go on as before.[^n10]

**To the community.** A link worker who meets somebody in need of crisis support may send them back to a health
professional.[^n11] Link workers also notice what a place lacks. They may then help people to start a group of
their own and to find grants for it.[^n12]

Money is the weak point of the second step: local organisations are often not paid to support the people they
are sent.[^n13] The authors of the Westminster guide therefore ask that funding goes where the patient
goes, so that organisations can keep up their work.[^n14] They add that not every group needs much, and that
£2,000 may be enough for a small one.[^n15] NHS England’s
[summary guide](references:nhs-england-2019-summary-guide) describes how local commissioners can pay.

### A personal plan

Supporters say that social prescribing does more than hand over an address. It is meant for people who would not
walk into a group by themselves: a link worker has the time to find out what lies behind a problem[^n16] and
to write a plan together with the person.[^n17] NHS England’s guide says what such a plan holds:

- what matters to the person
- the groups and services they will be put in touch with, and what to expect of them
- what they can do for themselves
- what they can already build on: family, friends, interests and skills.[^n18]

The plan follows the person’s own choice. It can mean art, dance or singing, time outdoors, or advice on debt
and housing.[^n19]

## During Covid-19

In March 2020 the Centre for Evidence-Based Medicine in Oxford warned that people who stay apart may feel less
well and less connected. With groups closed it expected link workers to become more active themselves, for
instance by telephoning people at risk, and to be joined by volunteers.[^n20] The
[National Association of Link Workers](references:national-association-of-link-workers-website) opened a page of
guidance and resources.

The government’s obesity strategy of July 2020 enlarged weight management services in the NHS. A separate measure
was to encourage GPs to prescribe exercise and social activities.[^n21]

# The path to social prescribing

## Reports and initiatives before it

A review at University College London finds that several policies prepared the ground for social prescribing in
local communities.[^n22]

### Mental capital and wellbeing, 2008

A Foresight report for the government called a person’s cognitive and emotional resources their mental capital:
how well they learn, get on with others and stand up to stress. It shapes what people can contribute and how life
feels to them.[^n23] Mental wellbeing, in the same report, is a state that moves: people do well when they
can pursue aims of their own and find a purpose among others.[^n24] Both matter at every age, for families
and for society.[^n25] The report expected changes in the country to put them under strain[^n26] and set out to
show where money would be better spent,[^n27] including on mental ill-health in children and
adults.[^n28] It asked for more capacity for social prescribing in primary care, because many causes of mental
disorder are social (debt, bad housing, caring for others, isolation, work), and for primary, psychological,
social and occupational care to work more closely together.[^n29]

### The Marmot Review, 2010 and 2020

Sir Michael Marmot’s review of health inequalities in England traced health to circumstances that act on each
other: money, surroundings, mind, behaviour and body, which in turn depend on a person’s place in
society.[^n30] The inequalities that follow harm health, and a consultation alone does not answer
them.[^n31] Treatment does less for somebody who worries about housing, money or work,[^n32] or who is low and
lonely with a long-term illness.[^n33]

Social prescribing is described as a way of taking these circumstances into account.[^n34] It looks at a person
as a person and not as a condition.[^n35]

The Health Foundation and the Institute of Health Equity published an update in February 2020.[^n36] It
welcomed a national academy for social prescribing, but asked that daily life, such as housing and money advice,
gets weight beside changes of behaviour. It also called for research into what social prescribing does to
inequalities.[^n37]

### Talking therapies, 2008

!box Who NICE is
The [National Institute for Health and Care Excellence](references:nice-website) issues national guidance on health
and social care, mental health and wellbeing included. The source says so in a side note at this place.

Improving Access to Psychological Therapies (IAPT) began in 2008 for adults in England with anxiety or depression.
It was in line with NICE’s guidance to prescribe fewer antidepressants for mild and moderate
depression.[^n38] NHS England claims that no programme of talking therapies anywhere is more
ambitious.[^n39] Three things mark its services: trained practitioners who choose a therapy known to work for the
problem, measuring outcomes as a matter of routine, and supervision that looks at outcomes.[^n40] Plans in 2020
were to reach 380,000 more adults a year, 1.9 million in all by 2023/24, with attention to people with long-term
conditions, to work, and to quality.[^n41]

## Personalised care

Social prescribing belongs to a wider turn towards personalised care.[^n42] The NHS Five Year Forward View of
2014 wanted a closer relationship with patients, carers and citizens, to further wellbeing and prevent
illness,[^n43] and services that are joined up around the patient.[^n44]

The General Practice Forward View of 2016 expected this to take pressure off GPs too. It counted social
prescribing among ten actions with high impact on their capacity.[^n45] In June 2016 NHS England made
Dr Michael Dixon[^n46] its National Champion for Social Prescribing; he was to promote it as a credible way of
reducing the workload of general practice.[^n47]

The Comprehensive Model of Personalised Care followed in November 2018. Social prescribing is one of the six
components that it brings together, all of which it calls evidence-based.[^n48]
`
