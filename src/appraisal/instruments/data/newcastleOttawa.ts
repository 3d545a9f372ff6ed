import type { Instrument } from '../types'
import { newcastleOttawa, question } from './newcastleOttawaScale'

const ahrq = {
  title: 'Thresholds as reprinted in PMC9292924, table 4', seen: true,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9292924/table/clr13860-tbl-0004',
} as const

/**
 * Newcastle–Ottawa Scale for cohort studies: up to four stars for selection, two for comparability and
 * three for the outcome. The verdict good, fair or poor is an add-on of the AHRQ, not of the scale's
 * authors; stars are not summed.
 *
 * Sources: the scale as reprinted in an AHRQ report (scribd.com/document/489902267); thresholds in
 * PMC9292924, table 4.
 */
export const newcastleOttawaCohort: Instrument = newcastleOttawa({
  id: 'newcastle-ottawa-cohort',
  of: 'cohort studies',
  designs: ['cohort-study', 'routine-data-study', 'non-randomised-controlled-study'],
  selection: [
    question('S1', 'Exposed people stand for the community', 2, [
      'Truly', 'Somewhat', 'No, a chosen group', 'Not described',
    ]),
    question('S2', 'Where the unexposed come from', 1, [
      'The same community', 'Another source', 'Not described',
    ]),
    question('S3', 'How exposure was established', 2, [
      'A secure record', 'A structured interview', 'A written account of their own', 'Not described',
    ]),
    question('S4', 'Outcome shown to be absent at the start', 1, ['Yes', 'No']),
  ],
  comparability: 'What the comparison of the cohorts allows for',
  third: {
    label: 'Outcome',
    gloss: 'Whether the outcome was found in a way that can be trusted, and for enough people over enough '
      + 'time.',
    questions: [
      question('O1', 'How the outcome was established', 2, [
        'Independently and blind', 'By linking records', 'By people’s own account', 'Not described',
      ]),
      question('O2', 'Followed long enough for the outcome to occur', 1, ['Yes', 'No']),
      question('O3', 'How complete follow-up was', 2, [
        'Everyone accounted for', 'Losses too few or too like the rest to matter', 'Losses that may matter',
        'Not stated',
      ]),
    ],
  },
  verification: {
    state: 'verified',
    note: 'Items, answers and stars were compared with a reprint, and the thresholds with another.',
  },
  sources: [
    {
      title: 'Scale as reprinted in an AHRQ report', seen: true,
      url: 'https://www.scribd.com/document/489902267/Newcastle-OttawaChecklist-Cohort-pdf',
    },
    ahrq,
  ],
})

/**
 * Newcastle–Ottawa Scale for case-control studies: up to four stars for selection, two for comparability
 * and three for exposure; the verdict as for cohort studies.
 *
 * Sources: a copy of the form (scribd.com/document/535590573) and its reprint in doi:10.1111/liv.13428
 * (PMC5697662, table 1); thresholds in PMC7502319, table 2.
 */
export const newcastleOttawaCaseControl: Instrument = newcastleOttawa({
  id: 'newcastle-ottawa-case-control',
  of: 'case-control studies',
  designs: ['case-control-study', 'routine-data-study'],
  selection: [
    question('S1', 'Definition of cases', 1, [
      'Confirmed independently', 'By linked records or their own account', 'Not described',
    ]),
    question('S2', 'Cases stand for all cases', 1, [
      'Consecutive, or clearly so', 'May be chosen, or not stated',
    ]),
    question('S3', 'Where controls come from', 1, ['The community', 'Hospitals', 'Not described']),
    question('S4', 'Definition of controls', 1, ['Never had the outcome', 'Not described']),
  ],
  comparability: 'What the comparison of cases and controls allows for',
  third: {
    label: 'Exposure',
    gloss: 'Whether exposure was found in a way that can be trusted, and alike in cases and controls.',
    questions: [
      question('E1', 'How exposure was established', 2, [
        'A secure record', 'An interview blind to who is a case', 'An interview that was not blind',
        'A written account of their own, or medical record only', 'Not described',
      ]),
      question('E2', 'Same way for cases and controls', 1, ['Yes', 'No']),
      question('E3', 'People who did not answer', 1, [
        'As many in both groups', 'Described', 'Differing between groups, without a reason',
      ]),
    ],
  },
  verification: {
    state: 'verified',
    note: 'Items, answers and stars were compared with a copy of the form, and the thresholds with a '
      + 'reprint.',
  },
  sources: [
    {
      title: 'Copy of the form, with stars', seen: true,
      url: 'https://www.scribd.com/document/535590573/NEWCASTLE-OTTAWA-QUALITY-ASSESSMENT-SCALE',
    },
    {
      title: 'Thresholds as reprinted in World J Mens Health 2020, table 2', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7502319/table/T2',
    },
  ],
})
