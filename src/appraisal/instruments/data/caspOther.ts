import type { Instrument } from '../types'
import { caspChecklist, findings, usefulness, validity } from './caspChecklist'

/**
 * Sources: questions as reprinted in doi:10.1186/s12884-016-0863-6, table 2; notes on the 2024 form
 * (sections).
 */
const qualitative = caspChecklist({
  id: 'qualitative',
  version: '2018',
  of: 'qualitative research',
  designs: ['qualitative-study', 'ethnography'],
  verification: {
    state: 'verified',
    note: 'All questions were compared with a reprint, the sections with notes on the form. CASP issued a '
      + 'newer version in 2024.',
  },
  sources: [{
    title: 'Reprint in BMC Pregnancy and Childbirth 2016, table 2', seen: true,
    url: 'https://doi.org/10.1186/s12884-016-0863-6',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Aims stated clearly'],
        ['2', 'A qualitative method is right here'],
        ['3', 'Design suits the aims'],
        ['4', 'Recruitment suits the aims'],
        ['5', 'Data collected so as to answer the question'],
        ['6', 'Relationship of researcher and participants considered'],
      ],
    },
    {
      ...findings,
      questions: [
        ['7', 'Ethical issues considered'],
        ['8', 'Analysis rigorous enough'],
        ['9', 'Findings stated clearly'],
      ],
    },
    { ...usefulness, questions: [['10', 'What the research is worth', 'open']] },
  ],
})

/** Source: questions 1 to 8 as transcribed at projectessays.com and in copies of the form of 2010 to 2018. */
const diagnostic = caspChecklist({
  id: 'diagnostic',
  version: '2018',
  of: 'diagnostic test studies',
  designs: ['cross-sectional-study', 'cohort-study'],
  verification: {
    state: 'partly-verified',
    note: 'Sections and questions 1 to 8 were compared with transcripts; questions 9 to 12 are from '
      + 'general knowledge of the form. CASP issued a newer version in 2024.',
  },
  sources: [{
    title: 'Transcript of the form (sections, number of questions)', seen: true,
    url: 'https://fill.io/12-questions-to-help-you-make-sense-of',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Clear question'],
        ['2', 'Compared with a suitable reference standard'],
        ['3', 'All patients had both tests'],
        ['4', 'One result could have swayed the other (“yes” is a problem)'],
        ['5', 'State of disease of those tested is clear'],
        ['6', 'Way of testing described in enough detail'],
      ],
    },
    { ...findings, questions: [['7', 'Results', 'open'], ['8', 'How sure the results are', 'open']] },
    {
      ...usefulness,
      questions: [
        ['9', 'Results can be applied to the people of interest'],
        ['10', 'Test can be used on those people'],
        ['11', 'All outcomes that matter to people considered'],
        ['12', 'What using the test would change', 'open'],
      ],
    },
  ],
})

/** Source: copies of the form of 2010 and 2018 (sections, questions 1 and 2). */
const economic = caspChecklist({
  id: 'economic',
  version: '2018',
  of: 'economic evaluations',
  designs: [
    'cost-effectiveness-analysis', 'cost-analysis', 'social-return-on-investment-analysis',
    'economic-evaluations',
  ],
  verification: {
    state: 'partly-verified',
    note: 'Sections and questions 1 and 2 were compared with copies of the form; questions 3 to 12 are '
      + 'from general knowledge of it. CASP issued a newer version in 2024.',
  },
  sources: [{
    title: 'Copy of the 2018 form', seen: true,
    url: 'https://it.scribd.com/document/388860546/CASP-Economic-Evaluation-Checklist-Downloads',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Well-defined question'],
        ['2', 'Alternatives described in full'],
        ['3', 'Evidence that the programme would work'],
      ],
    },
    {
      label: 'How were costs and effects compared?',
      gloss: 'Whether both were counted in full and set side by side.',
      questions: [
        ['4', 'Effects named, measured and valued suitably'],
        ['5', 'All costs named, measured and valued suitably'],
        ['6', 'Costs and effects adjusted for when they arise'],
        ['7', 'Results', 'open'],
        ['8', 'Extra cost set against extra effect'],
        ['9', 'Uncertainty explored'],
      ],
    },
    {
      ...usefulness,
      questions: [
        ['10', 'Would work equally well locally'],
        ['11', 'Costs carry over to the local setting'],
        ['12', 'Worth doing locally'],
      ],
    },
  ],
})

/**
 * Source: questions 1 to 6 as transcribed at projectessays.com and in copies of the form of 2017 and 2018.
 */
const predictionRule = caspChecklist({
  id: 'prediction-rule',
  version: '2018',
  of: 'clinical prediction rules',
  designs: ['cohort-study', 'routine-data-study'],
  verification: {
    state: 'partly-verified',
    note: 'Sections and questions 1 to 6 were compared with transcripts; questions 7 to 11 are from '
      + 'general knowledge of the form. CASP issued a newer version in 2024.',
  },
  sources: [{
    title: 'Transcript of the form (sections, number of questions)', seen: true,
    url: 'https://fill.io/11-questions-to-help-you-evaluate-a-clinical',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Rule clearly defined'],
        ['2', 'Made from a suitable range of patients'],
        ['3', 'Checked in a different group'],
        ['4', 'Predictors and outcome judged blind to each other'],
        ['5', 'Both known for everyone first selected'],
        ['6', 'Statistical methods described clearly'],
      ],
    },
    {
      ...findings,
      questions: [['7', 'How well the rule performs', 'open'], ['8', 'Precision of that', 'open']],
    },
    {
      ...usefulness,
      questions: [
        ['9', 'Reliable and understandable in the local setting'],
        ['10', 'Acceptable for the people concerned'],
        ['11', 'Would change what is decided'],
      ],
    },
  ],
})

/** Source: a copy of the earlier adaptation with eleven questions (questions 1 to 3). */
const crossSectional = caspChecklist({
  id: 'cross-sectional',
  version: '2024',
  of: 'cross-sectional studies',
  designs: ['cross-sectional-study', 'ecological-study'],
  state: 'draft',
  verification: {
    state: 'not-verified',
    note: 'CASP’s own form of 2024 could not be read. Questions 1 to 3 agree with an earlier adaptation; '
      + 'all others are from general knowledge. Compare with the form before use.',
  },
  sources: [{
    title: 'Copy of an earlier adaptation', seen: true,
    url: 'https://scribd.com/document/604798734/Cross-Sectional-Appraisal-Tool',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Clear, focused question'],
        ['2', 'Method suits the question'],
        ['3', 'People recruited acceptably'],
        ['4', 'Measures accurate enough'],
        ['5', 'Data collected so as to answer the question'],
        ['6', 'Enough people to rule out chance'],
      ],
    },
    {
      ...findings,
      questions: [
        ['7', 'Main result', 'open'],
        ['8', 'Analysis rigorous enough'],
        ['9', 'Findings stated clearly'],
      ],
    },
    {
      ...usefulness,
      questions: [
        ['10', 'Results can be applied to the local people'],
        ['11', 'What the research is worth', 'open'],
      ],
    },
  ],
})

/** Checklists of CASP for qualitative research, tests, economics, prediction and surveys. */
export const caspOther: readonly Instrument[] = [
  qualitative, diagnostic, economic, predictionRule, crossSectional,
]
