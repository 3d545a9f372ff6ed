/** Section 4, retold: what is reported, what is criticised, and opinion kept apart from both. */
export const evidence = `
# The evidence

What follows is what the source said in 2020. Benefits and criticism stand side by side; neither outweighs the
other by its place. The benefits are those that evaluations of services, and the people in them, report.

## Reported benefits

### Wellbeing

Evaluations of schemes, among them those of [Gloucestershire](studies:kimberlee-2016-gloucestershire) and
[Doncaster](studies:dayson-2016-doncaster), report that people were better off.[^n96] A
[review at University College London](studies:thomson-2015) sums up what evaluations reported:

- more confidence and self-esteem
- a feeling of being in control
- better mental wellbeing
- better mood, with fewer signs of anxiety and depression.[^n97]

Several evaluations report that people felt less lonely, met more others, moved more, or kept up what they had begun
after the prescription had ended. One of them is a [before–after study in Luton](studies:pescheny-2019).[^n98]

Some people also said that they were better off financially.[^n99] The source adds the
[advice scheme in Liverpool](references:liverpool-advice), where GPs can send patients to Citizens Advice:
in 2017/18 it helped patients to manage debts of £2.7 million.

### Primary and secondary care

Evaluations of services disagree about hospital use. Three places, three findings:

| Place | Emergency admissions | A&E attendance | Hospital use as a whole |
| [Gloucestershire](studies:kimberlee-2016-gloucestershire) | 23% fewer | unchanged[^n100] | not stated |
| [Doncaster](studies:dayson-2016-doncaster) | not stated | not stated | no discernible impact: most people referred did not often go to A&E and had few recent stays[^n101] |
| Rotherham ([pilot](studies:dayson-2014-rotherham), [service](studies:dayson-2016-rotherham)) | fewer | fewer[^n102] | not stated |

The three contradict each other and cannot be added up: they are different services, and the source does not say what
each was compared with.

In Gloucestershire there were also fewer GP appointments, home visits and telephone calls.[^n103] The evaluators
of Doncaster argue that mental health services would gain if social prescribing keeps people from needing
more intensive support; that is an argument, not a measurement.[^n104] In the provider’s own report on
[Ways to Wellbeing](studies:wellbeing-enterprises-2019), participants said that they took less
medication.[^n105]

## Criticism of the evidence

### Faults of design

Three reviews find too little good evidence on whether social prescribing works:
[York](studies:york-crd), [Westminster](studies:polley-2017-demand) and
[Bickerdike and others](studies:bickerdike-2017).[^n106] Of the 15 evaluations in the last, most were small and
suffered from poor design and reporting.[^n107] It names the faults:

- nothing to compare with
- people followed for a short time
- no standardised and validated measures
- missing data
- other causes not considered.

Most of these evaluations drew positive conclusions all the same.[^n108]

Without a control group the risk of bias is high.[^n109] It is also high where many people drop out, since those who
answer at the end are those who finished.[^n110] York adds a point of another kind: some activities were shown to
improve wellbeing and quality of life, but not as part of a social prescribing programme.[^n111]

### Costs

Whether the money is well spent has hardly been shown.[^n112] Westminster found signs of savings for the health service
encouraging, yet neither proven nor fully counted.[^n113]

### What reviewers ask for

Schemes need to be evaluated better.[^n114] Evaluations should compare, and should ask when, for whom and how well a
scheme works, and at what cost.[^n115]

### Opinion: more evidence as a means of delay

This is the view of one person and no finding. Dr Michael Dixon, then National Champion, held that the criticism can go
too far. He pointed to savings in Rotherham and Gloucestershire, and thought that the NHS had not always
waited for trials in other matters.

!quotation Michael Dixon | National Champion for Social Prescribing | references:dixon-2016-trojan-horse
To others it is ‘just plain common sense’.

The source quotes him at greater length.[^n116]

### Promising, not proven

Westminster’s review sees the evidence as broadly in favour of fewer demands on health care, but as weak: it is too
early to say that the idea has been proven.[^n117] In Hackney and the City of London no health outcome changed
with statistical significance, while people who were interviewed told of experiences that changed their
lives.[^n118]

### Opinion: success is more than outcomes

This too is a view. [Richard Kimberlee](studies:kimberlee-2015), who studied provision in one English CCG, reports how
practitioners see success: not only in better wellbeing or a return to work, but in meeting problems that nobody
had dealt with before, so that people do not get worse.

!quotation Richard Kimberlee | researcher, on what practitioners believe | references:kimberlee-2015 | p. 109
In this sense SP interventions were seen as preventative

“SP” is social prescribing.[^n119]

### A model of many parts

Westminster’s authors point out that a link worker scheme is made of several interventions, some of them with evidence
and some without; the model works as far as its parts do.[^n120] A lack of evidence for the model therefore does
not show that its parts lack it.[^n121]

## Effects on communities

Several evaluations report gains beyond the person. Participants of Ways to Wellbeing volunteered, or started groups
of their own with support.[^n122] In Gloucester people who had been referred formed groups and
activities.[^n123]
`
