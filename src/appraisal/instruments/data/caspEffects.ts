import type { Instrument } from '../types'
import { caspChecklist, findings, usefulness, validity } from './caspChecklist'
import { reviewsOfEffects, reviewsOfExperience } from './reviewDesigns'

/**
 * Sources: a transcript of the 2020 form (sections); all eleven questions as reprinted in PMC10245087,
 * table 4.
 */
const randomised = caspChecklist({
  id: 'randomised',
  version: '2020',
  of: 'randomised controlled trials',
  designs: ['randomised-controlled-trial', 'cluster-randomised-trial'],
  verification: {
    state: 'verified',
    note: 'Sections and the eleven questions were compared with a transcript and a reprint; that question '
      + '4 has three parts with a copy of the form of 2024, which superseded this version.',
  },
  sources: [
    {
      title: 'Transcript of the 2020 form (sections, responses)', seen: true,
      url: 'https://pdf4pro.com/view/casp-randomised-controlled-trial-standard-checklist-is-782931.html',
    },
    {
      title: 'Questions as reprinted in PMC10245087, table 4', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10245087/table/T4',
    },
  ],
  sections: [
    {
      label: 'Is the design valid?', gloss: 'Whether this is a sound randomised trial at all.',
      questions: [
        ['1', 'Clear, focused question'],
        ['2', 'Assignment was random'],
        ['3', 'Everyone who entered is accounted for'],
      ],
    },
    {
      label: 'Was it carried out soundly?', gloss: 'Whether the groups stayed comparable.',
      questions: [
        ['4a', 'Participants did not know their group'],
        ['4b', 'Investigators did not know the groups'],
        ['4c', 'Those who assessed outcomes did not know the groups'],
        ['5', 'Groups alike at the start'],
        ['6', 'Groups treated alike but for the intervention'],
      ],
    },
    {
      ...findings,
      questions: [
        ['7', 'Effects reported in full'],
        ['8', 'Precision of the effect reported'],
        ['9', 'Benefits outweigh harms and costs'],
      ],
    },
    {
      ...usefulness,
      questions: [
        ['10', 'Results can be applied to the local people'],
        ['11', 'Worth more to people than what is offered now'],
      ],
    },
  ],
})

/** Sources: transcripts of the form of 2010 and 2018; a public program's data for all ten questions. */
const systematicReview = caspChecklist({
  id: 'systematic-review',
  version: '2018',
  of: 'systematic reviews',
  unit: 'review',
  designs: [...reviewsOfEffects, ...reviewsOfExperience, 'umbrella-review'],
  verification: {
    state: 'verified',
    note: 'All questions and sections were compared with transcripts and a public program’s data. CASP '
      + 'issued newer versions in 2024.',
  },
  sources: [
    {
      title: 'Transcript of the 2018 form', seen: true,
      url: 'https://docslib.org/doc/4435365/'
        + 'casp-checklist-10-questions-to-help-you-make-sense-of-a-systematic-review',
    },
  ],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Clear, focused question'],
        ['2', 'Looked for the right kind of papers'],
        ['3', 'All important studies included'],
        ['4', 'Quality of the studies assessed well enough'],
        ['5', 'Reasonable to combine the results, if they were'],
      ],
    },
    {
      ...findings,
      questions: [['6', 'Overall results', 'open'], ['7', 'Precision of the results', 'open']],
    },
    {
      ...usefulness,
      questions: [
        ['8', 'Results can be applied to the local people'],
        ['9', 'All important outcomes considered'],
        ['10', 'Benefits worth the harms and costs'],
      ],
    },
  ],
})

/**
 * Sources: transcript of the 2018 form (sections, number of questions); a public program's data (the
 * questions).
 */
const cohort = caspChecklist({
  id: 'cohort',
  version: '2018',
  of: 'cohort studies',
  designs: ['cohort-study', 'routine-data-study', 'non-randomised-controlled-study'],
  verification: {
    state: 'partly-verified',
    note: 'Sections and questions were compared with a transcript and a public program’s data; the '
      + 'numbering 5a to 6b and question 12 are from general knowledge of the form. CASP issued a newer '
      + 'version in 2024.',
  },
  sources: [{
    title: 'Transcript of the 2018 form', seen: true,
    url: 'https://docslib.org/doc/11636847/cohort-study-checklist',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Clear, focused question'],
        ['2', 'Cohort recruited acceptably'],
        ['3', 'Exposure measured accurately'],
        ['4', 'Outcome measured accurately'],
        ['5a', 'All important confounders named'],
        ['5b', 'Confounders allowed for in design or analysis'],
        ['6a', 'Follow-up complete enough'],
        ['6b', 'Follow-up long enough'],
      ],
    },
    {
      ...findings,
      questions: [
        ['7', 'Results', 'open'],
        ['8', 'Precision of the results', 'open'],
        ['9', 'Results are believable'],
      ],
    },
    {
      ...usefulness,
      questions: [
        ['10', 'Results can be applied to the local people'],
        ['11', 'Results fit with other evidence'],
        ['12', 'What follows for practice', 'open'],
      ],
    },
  ],
})

/** Source: questions 1 to 6b as given at guhsci.blogspot.com; question 9 as in a copy of the 2018 form. */
const caseControl = caspChecklist({
  id: 'case-control',
  version: '2018',
  of: 'case-control studies',
  designs: ['case-control-study', 'routine-data-study'],
  verification: {
    state: 'partly-verified',
    note: 'Questions 1 to 6b and 9 were compared with transcripts; the rest is from general knowledge of '
      + 'the form. CASP issued a newer version in 2024.',
  },
  sources: [{
    title: 'Transcript of questions 1 to 6b', seen: true,
    url: 'https://guhsci.blogspot.com/2024/01/casp-for-case-control-studies.html',
  }],
  sections: [
    {
      ...validity,
      questions: [
        ['1', 'Clear, focused question'],
        ['2', 'Method suits the question'],
        ['3', 'Cases recruited acceptably'],
        ['4', 'Controls selected acceptably'],
        ['5', 'Exposure measured accurately'],
        ['6a', 'Groups treated alike but for the exposure'],
        ['6b', 'Confounders allowed for in design or analysis'],
      ],
    },
    {
      ...findings,
      questions: [
        ['7', 'Size of the effect', 'open'],
        ['8', 'Precision of the effect', 'open'],
        ['9', 'Results are believable'],
      ],
    },
    {
      ...usefulness,
      questions: [
        ['10', 'Results can be applied to the local people'],
        ['11', 'Results fit with other evidence'],
      ],
    },
  ],
})

/** Checklists of CASP for studies and reviews of effects and causes. */
export const caspEffects: readonly Instrument[] = [randomised, systematicReview, cohort, caseControl]
