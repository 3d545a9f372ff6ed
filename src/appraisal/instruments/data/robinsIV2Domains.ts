import type { Condition, Domain } from '../types'
import { all, any, no, noOrUnknown, not, otherwise, question, unknown, yes, yesOrUnknown } from './signalling'

/**
 * The parts of ROBINS-I V2 (draft of 20 November 2025). The algorithms are published as drawings only. Three public
 * readings of them (Black-Swan-Causal-Labs/robins-i-mcp, InfinityBowman/corates, ProgramDoc/TheRubricGenerator)
 * agree on domains 5 and 6, and on domain 3 but for "no information" in 3.4, where two of three say moderate: these
 * have their rules here. They differ on domains 1, 2 and 4, which have none.
 */
const is = (item: string, ...responses: string[]): Condition => ({ item, in: responses })

/** The result is so confounded, or measured so badly, that the tool asks no more. */
export const criticalAtOnce = any(yes('B2'), yes('B3'))
const worthRating = not(criticalAtOnce)

export const triage: Domain = {
  id: 'before',
  label: 'Before the domains',
  gloss: 'Whether the result is worth a full rating, and which effect its analysis estimates.',
  items: [
    question('B1', 'Some attempt to control for confounding', undefined, 'leaning'),
    question('B2', 'Too much confounding to go on', no('B1'), 'leaning'),
    question('B3', 'Unsuitable way of measuring the outcome', undefined, 'leaning'),
    question('C4', 'Analysis allows for switches and departures', worthRating, 'yesNo'),
  ],
}

const confounding = {
  label: 'Confounding',
  gloss: 'Whether people who got the support differed from the others in ways that change the outcome anyway.',
  levels: 'confounding',
} as const

/** Domain 1 where the analysis keeps people in the group they began in. */
const baselineConfounding: Domain = {
  ...confounding,
  id: 'D1A',
  appliesWhen: all(worthRating, is('C4', 'N')),
  items: [
    question('1A.1', 'Controlled for all that matters', undefined, 'gradedNo'),
    question('1A.2', 'What was controlled for was measured well', is('1A.1', 'Y', 'PY', 'WN'), 'gradedNo'),
    question('1A.3', 'Controlled for things the support changes', is('1A.1', 'Y', 'PY', 'WN')),
    question('1A.4', 'Checks suggest serious confounding', undefined, 'leaning'),
  ],
}

/** Domain 1 where the analysis allows for switches: what changes over time matters, too. */
const changingConfounding: Domain = {
  ...confounding,
  id: 'D1B',
  appliesWhen: all(worthRating, is('C4', 'Y')),
  items: [
    question('1B.1', 'Analysis suits changes over time'),
    question('1B.2', 'Controlled for all that matters', yes('1B.1'), 'gradedNo'),
    question('1B.3', 'What was controlled for was measured well', is('1B.2', 'Y', 'PY', 'WN'), 'gradedNo'),
    question('1B.4', 'Controlled for things seen after the start', noOrUnknown('1B.1')),
    question('1B.5', 'Checks suggest serious confounding', undefined, 'leaning'),
  ],
}

const classification: Domain = {
  id: 'D2',
  label: 'Classification of interventions',
  gloss: 'Whether it is clear who got what, and was noted without knowing the outcome.',
  levels: 'risk',
  appliesWhen: worthRating,
  items: [
    question('2.1', 'Groups can be told apart when follow-up starts'),
    question('2.2', 'Nearly all outcomes came after they could be', noOrUnknown('2.1')),
    question('2.3', 'Analysis deals with the time before', noOrUnknown('2.2'), 'gradedYes'),
    question('2.4', 'Outcome swayed who counts as what', undefined, 'gradedYes'),
    question('2.5', 'Other errors in who counts as what'),
  ],
}

const lateStart = is('3.1', 'SN')

const selection: Domain = {
  id: 'D3',
  label: 'Selection of participants',
  gloss: 'Whether who was studied, or from when, depended on what happened after the support began.',
  levels: 'risk',
  appliesWhen: worthRating,
  items: [
    question('3.1', 'Followed from the start of the support', undefined, 'gradedNo'),
    question('3.2', 'Early outcomes left out', yes('3.1')),
    question('3.3', 'Selected by what was seen after the start'),
    question('3.4', 'What was seen goes with the support', yes('3.3')),
    question('3.5', 'What was seen goes with the outcome', yes('3.4')),
    question('3.6', 'Analysis corrects for the selection', any(lateStart, yes('3.5'))),
    question('3.7', 'Checks show that it hardly matters', noOrUnknown('3.6')),
    question('3.8', 'Too severe to combine with other results', noOrUnknown('3.7')),
  ],
  rule: [
    { when: yes('3.8'), then: 'critical', because: 'The selection is too severe for the result to be combined.' },
    {
      when: noOrUnknown('3.8'),
      then: 'serious',
      because: 'Selection depended on what came after the start, and nothing makes up for it.',
    },
    {
      when: any(yes('3.6'), yes('3.7')),
      then: 'moderate',
      because: 'Selection depended on what came after the start, but the analysis or checks make up for it.',
    },
    {
      when: any(is('3.1', 'WN', 'NI'), yes('3.2')),
      then: 'moderate',
      because: 'Not everybody was followed, or counted, from the start of the support.',
    },
    {
      when: any(unknown('3.3'), unknown('3.4'), noOrUnknown('3.5')),
      then: 'moderate',
      because: 'Selection may have depended on what came after the start.',
    },
    { when: otherwise, then: 'low', because: 'Everybody was followed from the start, whatever came after.' },
  ],
}

const notComplete = any(noOrUnknown('4.1'), noOrUnknown('4.2'), noOrUnknown('4.3'))

const missingData: Domain = {
  id: 'D4',
  label: 'Missing data',
  gloss: 'Whether people left out because something was not known could have changed the result.',
  levels: 'risk',
  appliesWhen: worthRating,
  items: [
    question('4.1', 'Known for nearly everybody: what they received'),
    question('4.2', 'Known for nearly everybody: the outcome'),
    question('4.3', 'Known for nearly everybody: what to control for'),
    question('4.4', 'Only people with complete data analysed', notComplete),
    question('4.5', 'Being left out goes with the outcome', yesOrUnknown('4.4')),
    question('4.6', 'The analysis explains why', yesOrUnknown('4.5'), 'gradedNo'),
    question('4.7', 'Missing values were filled in', no('4.4')),
    question('4.8', 'Missing by chance, given what is known', yes('4.7')),
    question('4.9', 'Filled in properly', yes('4.8'), 'gradedNo'),
    question('4.10', 'Another suitable method', noOrUnknown('4.7'), 'gradedNo'),
    question(
      '4.11',
      'Evidence that the result holds regardless',
      any(yesOrUnknown('4.5'), is('4.9', 'WN', 'SN', 'NI'), is('4.10', 'WN', 'SN', 'NI')),
      'leaning',
    ),
  ],
}

const measurement: Domain = {
  id: 'D5',
  label: 'Measurement of the outcome',
  gloss: 'Whether the outcome was measured alike, and without being swayed by knowing who got what.',
  levels: 'risk',
  appliesWhen: worthRating,
  items: [
    question('5.1', 'Measuring could differ between groups'),
    question('5.2', 'Assessors knew who got what'),
    question('5.3', 'Knowing could sway the assessment', yesOrUnknown('5.2'), 'gradedYes'),
  ],
  rule: [
    { when: yes('5.1'), then: 'serious', because: 'Measuring could have differed between the groups.' },
    {
      when: is('5.3', 'SY'),
      then: 'serious',
      because: 'Knowing who got what could have swayed the assessment much.',
    },
    {
      when: is('5.3', 'WY', 'NI'),
      then: 'moderate',
      because: 'Knowing who got what could have swayed the assessment a little.',
    },
    {
      when: unknown('5.1'),
      then: 'moderate',
      because: 'It is not known whether measuring differed between the groups.',
    },
    { when: otherwise, then: 'low', because: 'Measured alike, and knowing the groups could not sway it.' },
  ],
}

const picks = ['6.2', '6.3', '6.4']
const picked = { items: picks, in: ['Y', 'PY'] }
const unclear = { items: picks, in: ['NI'] }

const reportedResult: Domain = {
  id: 'D6',
  label: 'Selection of the reported result',
  gloss: 'Whether this result was picked from several because of what it showed.',
  levels: 'risk',
  appliesWhen: worthRating,
  items: [
    question('6.1', 'Reported to a plan made beforehand'),
    question('6.2', 'Picked from several measurements'),
    question('6.3', 'Picked from several analyses'),
    question('6.4', 'Picked from several groups of people'),
  ],
  rule: [
    { when: yes('6.1'), then: 'low', because: 'Reported to a plan made beforehand.' },
    { when: { count: picked, atLeast: 2 }, then: 'critical', because: 'Likely picked in more than one way.' },
    { when: { count: picked, atLeast: 1 }, then: 'serious', because: 'Likely picked because of what it showed.' },
    { when: { count: unclear, atLeast: 3 }, then: 'serious', because: 'Nothing is known about how it was picked.' },
    { when: { count: unclear, atLeast: 1 }, then: 'moderate', because: 'Picking cannot be ruled out.' },
    { when: otherwise, then: 'low', because: 'Nothing suggests that it was picked.' },
  ],
}

export const ratedDomains: readonly Domain[] = [
  baselineConfounding, changingConfounding, classification, selection, missingData, measurement, reportedResult,
]
