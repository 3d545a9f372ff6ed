import type { Domain, Rule } from '../types'
import { all, any, no, noOrUnknown, otherwise, question, unknown, yes, yesOrUnknown } from './signalling'

/**
 * The five domains of RoB 2 for individually randomised trials, and the rules that propose a level for each.
 *
 * Source: the algorithms of the tool's crib sheet of 22 August 2019, as drawn in the public repository
 * InfinityBowman/corates (ROB2Checklist/scoring/decision-diagrams); domain 1 also after table 2 of
 * doi:10.1186/s13643-021-01722-5. Labels and reasons are the hub's own words.
 */
export const randomisation = randomisationOf({
  id: 'D1', prefix: '1', units: 'people', gloss: 'Whether chance alone decided who got what.',
})

/** Domain 1, told for what was randomised; `prefix` begins the numbers of its questions. */
export function randomisationOf({ id, prefix, units, gloss }: {
  id: string
  prefix: string
  units: 'people' | 'clusters'
  gloss: string
}): Domain {
  const [chance, hidden, alike] = [`${prefix}.1`, `${prefix}.2`, `${prefix}.3`]
  return {
    id,
    label: 'Randomisation process',
    gloss,
    levels: 'risk',
    items: [
      question(chance, 'Order of allocation left to chance'),
      question(hidden, `Allocation hidden until ${units} were enrolled`),
      question(alike, 'Differences at the start point to a fault'),
    ],
    rule: [
      { when: no(hidden), then: 'high', because: `Those who enrolled ${units} could know what came next.` },
      {
        when: all(unknown(hidden), yes(alike)),
        then: 'high',
        because: 'Allocation may not have been hidden, and the groups differ in a way that points to a fault.',
      },
      { when: unknown(hidden), then: 'some-concerns', because: 'It is not known whether allocation was hidden.' },
      { when: no(chance), then: 'some-concerns', because: 'Allocation was hidden, but not left to chance.' },
      { when: yes(alike), then: 'some-concerns', because: 'The groups differ in a way that points to a fault.' },
      { when: otherwise, then: 'low', because: 'Allocation was hidden, and the groups do not point to a fault.' },
    ],
  }
}

const aware = any(yesOrUnknown('2.1'), yesOrUnknown('2.2'))

/** Questions 2.4 to 2.7, effect of assignment. */
export const departures = [
  question('2.4', 'Departures likely to affect the outcome', yes('2.3')),
  question('2.5', 'Departures balanced between groups', yesOrUnknown('2.4')),
  question('2.6', 'Analysis suits the effect of assignment'),
  question('2.7', 'Analysis in wrong groups could matter much', noOrUnknown('2.6')),
]

export const analysisMatters: Rule[number] = {
  when: yesOrUnknown('2.7'),
  then: 'high',
  because: 'People were not analysed in their own groups, and that could have changed the result much.',
}
export const analysisUnsuitable: Rule[number] = {
  when: noOrUnknown('2.6'),
  then: 'some-concerns',
  because: 'People were not analysed in their own groups, though that is unlikely to have changed much.',
}

/** Domain 2 where the effect of being assigned to the support is of interest. */
export const deviationsAssignment: Domain = {
  id: 'D2',
  label: 'Departures from the intended support (effect of assignment)',
  gloss: 'Whether being in a trial changed the support people got, and whether all were analysed in their groups.',
  levels: 'risk',
  items: [
    question('2.1', 'Participants knew their group'),
    question('2.2', 'Those giving care or support knew the groups'),
    question('2.3', 'Departures because it was a trial', aware),
    ...departures,
  ],
  rule: [
    {
      when: noOrUnknown('2.5'),
      then: 'high',
      because: 'Departures that may have affected the outcome were not known to be balanced.',
    },
    analysisMatters,
    { when: unknown('2.3'), then: 'some-concerns', because: 'It is not known whether the trial led to departures.' },
    { when: yes('2.3'), then: 'some-concerns', because: 'The trial led to departures from the intended support.' },
    analysisUnsuitable,
    { when: otherwise, then: 'low', because: 'No departures because of the trial, and a suitable analysis.' },
  ],
}

const unbalancedExtras = noOrUnknown('2.3')
const poorDelivery = any(yesOrUnknown('2.4'), yesOrUnknown('2.5'))

/** Domain 2 where the effect of keeping to the support is of interest. The same for cluster trials. */
export const deviationsAdhering: Domain = {
  id: 'D2',
  label: 'Departures from the intended support (effect of adhering)',
  gloss: 'Whether people got and kept to the support as planned, or the analysis allows for it if not.',
  levels: 'risk',
  items: [
    question('2.1', 'Participants knew their group'),
    question('2.2', 'Those giving care or support knew the groups'),
    question('2.3', 'Other important support balanced', aware, 'ifApplicable'),
    question('2.4', 'Faults in delivery could affect the outcome', undefined, 'ifApplicable'),
    question('2.5', 'Not keeping to it could affect the outcome', undefined, 'ifApplicable'),
    question('2.6', 'Analysis suits the effect of adhering', any(unbalancedExtras, poorDelivery)),
  ],
  rule: [
    {
      when: noOrUnknown('2.6'),
      then: 'high',
      because: 'Support was not received as planned, and the analysis does not allow for it.',
    },
    {
      when: any(unbalancedExtras, poorDelivery),
      then: 'some-concerns',
      because: 'Support was not received as planned, though the analysis allows for it.',
    },
    { when: otherwise, then: 'low', because: 'Nothing suggests that support was not received as planned.' },
  ],
}

export const missingData: Domain = {
  id: 'D3',
  label: 'Missing outcome data',
  gloss: 'Whether people without a measured outcome could have changed the result.',
  levels: 'risk',
  items: [
    question('3.1', 'Outcome known for nearly everybody'),
    question('3.2', 'Evidence that missing data did not matter', noOrUnknown('3.1'), 'leaning'),
    question('3.3', 'Being missing could depend on the outcome', no('3.2')),
    question('3.4', 'Being missing likely depends on the outcome', yesOrUnknown('3.3')),
  ],
  rule: [
    {
      when: yesOrUnknown('3.4'),
      then: 'high',
      because: 'Whether data are missing likely depends on the outcome itself.',
    },
    {
      when: no('3.4'),
      then: 'some-concerns',
      because: 'Whether data are missing could depend on the outcome, though that is unlikely.',
    },
    { when: yes('3.1'), then: 'low', because: 'The outcome is known for nearly everybody.' },
    { when: yes('3.2'), then: 'low', because: 'There is evidence that missing data did not matter.' },
    { when: no('3.3'), then: 'low', because: 'Whether data are missing cannot depend on the outcome.' },
  ],
}

/** The rule of domain 4. Cluster trials ask two questions in place of 4.3; the rule reads neither. */
const measurementRule: Rule = [
  { when: yes('4.1'), then: 'high', because: 'The outcome was not measured in a suitable way.' },
  { when: yes('4.2'), then: 'high', because: 'Measuring could have differed between the groups.' },
  { when: yesOrUnknown('4.5'), then: 'high', because: 'Knowing the groups likely swayed the assessment.' },
  {
    when: no('4.5'),
    then: 'some-concerns',
    because: 'Knowing the groups could have swayed the assessment, though that is unlikely.',
  },
  {
    when: unknown('4.2'),
    then: 'some-concerns',
    because: 'It is not known whether measuring differed between the groups.',
  },
  { when: otherwise, then: 'low', because: 'Measured alike, and knowing the groups could not sway it.' },
]

export const measurement: Domain = {
  id: 'D4',
  label: 'Measurement of the outcome',
  gloss: 'Whether the outcome was measured well, in the same way, and without being swayed by knowing the groups.',
  levels: 'risk',
  items: [
    question('4.1', 'Unsuitable way of measuring'),
    question('4.2', 'Measuring could differ between groups'),
    question('4.3', 'Assessors knew the groups', all(noOrUnknown('4.1'), noOrUnknown('4.2'))),
    question('4.4', 'Knowing could sway the assessment', yesOrUnknown('4.3')),
    question('4.5', 'Knowing likely swayed the assessment', yesOrUnknown('4.4')),
  ],
  rule: measurementRule,
}

export const reportedResult: Domain = {
  id: 'D5',
  label: 'Selection of the reported result',
  gloss: 'Whether this result was picked from several because of what it showed.',
  levels: 'risk',
  items: [
    question('5.1', 'Analysed to a plan made beforehand'),
    question('5.2', 'Picked from several measurements'),
    question('5.3', 'Picked from several analyses'),
  ],
  rule: [
    {
      when: any(yes('5.2'), yes('5.3')),
      then: 'high',
      because: 'The result was likely picked from several because of what it showed.',
    },
    {
      when: any(unknown('5.2'), unknown('5.3')),
      then: 'some-concerns',
      because: 'It is not known whether the result was picked from several.',
    },
    {
      when: noOrUnknown('5.1'),
      then: 'some-concerns',
      because: 'Nothing suggests picking, but there is no plan made beforehand to compare with.',
    },
    { when: otherwise, then: 'low', because: 'Analysed to a plan made beforehand, and not picked.' },
  ],
}
