/** Sections 5 and 6, retold. */
export const nations = `
# Scotland, Wales and Northern Ireland

## Scotland

### Community link workers

The Scottish Government promised in 2016 to recruit up to 250 community link workers for GP surgeries by
2021.[^n124] Fifty-three, paid by government, were already at work in deprived areas.[^n125]

Developing these posts was among the main aims of a memorandum between government, the British Medical
Association, the Integration Authorities and the NHS boards.[^n126] Health and social care partnerships shape the roles
with GPs, patients and voluntary organisations, by local need.[^n127] The public health network of NHS Scotland
offers them guidance.

### Parliament’s scrutiny

The Health and Sport Committee reported on physical activity and sport in December 2019. It had no doubt that social
prescribing matters for prevention, but warned that it is not free: spaces, infrastructure and organisations must be
paid for beforehand.[^n128] It was concerned that not all boards and authorities took part.[^n129] The government
answered that it was building capacity for integrated support, social prescribing included, through link
workers, mental health workers and communities’ own initiatives.[^n130]

### Across borders

mPower, supported by the European Union, began in 2017 for five years. Its community navigators help people aged 65 and
over with long-term conditions in Scotland, Northern Ireland and the Republic of Ireland to make a plan for
their wellbeing and to use technology. It was to run until December 2021.

## Wales

The national strategy of September 2017, *Prosperity for All*, promised a pilot of social prescribing for mental
health.[^n131] In October 2018, £1,351,066 went to Mind Cymru and the British Red Cross for two
projects,[^n132] with final evaluations expected in 2022.[^n133]

The strategy also promised new roles such as community connectors and closer partnership with voluntary
organisations,[^n134] and communities that are better able to support health and wellbeing.[^n135]

Since October 2016 the Primary Care Hub, at Public Health Wales, has had three tasks: to explore the evidence, on
which it published a [summary](references:public-health-wales-2017-evidence-summary) in June 2017; to
gather projects in a repository; and to share what is learned.[^n136]

## Northern Ireland

In May 2019 the Department of Health announced SPRING, a project of the Bogside and Brandywell Health Forum paid by the
National Lottery. Over three years it was to support 4,000 adults with 60 GP practices, the Healthy Living Centre
Alliance and the five health and social care trusts. The Department of Agriculture, Environment and Rural Affairs
also contributes.[^n137] Part of £3 million of lottery money went to a similar project in Scotland.[^n138]
`
