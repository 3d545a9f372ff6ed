import type { Instrument } from '../types'
import { comparedInFull, jbiChecklist } from './jbiChecklist'

/** Source: questions as reprinted in doi:10.1111/1460-6984.12759 (PMC9796836). */
const crossSectional = jbiChecklist({
  id: 'cross-sectional',
  version: '2017',
  of: 'analytical cross-sectional studies',
  designs: ['cross-sectional-study', 'ecological-study'],
  verification: comparedInFull('JBI revised this checklist in 2026; this is the version of 2017.'),
  sources: [{
    title: 'Reprint in Int J Lang Commun Disord 2022', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9796836/table/jats-table-wrap-1',
  }],
  labels: [
    'Criteria for being in the sample defined',
    'People and setting described in detail',
    'Exposure measured validly and reliably',
    'Condition measured by objective, standard criteria',
    'Confounders named',
    'Ways to deal with confounders stated',
    'Outcomes measured validly and reliably',
    'Statistical analysis suitable',
  ],
})

/**
 * Source: Munn et al. 2014, doi:10.15171/ijhpm.2014.71; questions as held by several public appraisal
 * programs.
 */
const prevalence = jbiChecklist({
  id: 'prevalence',
  version: '2017',
  of: 'prevalence studies',
  designs: ['cross-sectional-study', 'routine-data-study'],
  verification: {
    state: 'verified',
    note: 'All questions and their order were compared with the copies in three public appraisal programs.',
  },
  sources: [{
    title: 'Munn et al. 2014, Int J Health Policy Manag 3:123–128', seen: false,
    url: 'https://doi.org/10.15171/ijhpm.2014.71',
  }],
  labels: [
    'Sampling frame suits the target population',
    'People sampled suitably',
    'Sample large enough',
    'People and setting described in detail',
    'Analysis covers enough of the sample',
    'Condition identified by valid methods',
    'Condition measured alike and reliably in all',
    'Statistical analysis suitable',
    'Enough people answered, or the low rate was dealt with',
  ],
})

/** Source: questions as reprinted in doi:10.18502/ijrm.v18i12.8022 (PMC7778754, table 2). */
const caseSeries = jbiChecklist({
  id: 'case-series',
  version: '2017',
  of: 'case series',
  designs: [
    'service-evaluation', 'feasibility-study', 'routine-data-study', 'cohort-study',
    'uncontrolled-before-after-study',
  ],
  verification: comparedInFull(),
  sources: [{
    title: 'Reprint in Int J Reprod Biomed 2020, table 2', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7778754/table/T2',
  }],
  labels: [
    'Clear criteria for being included',
    'Condition measured alike and reliably in all',
    'Condition identified by valid methods in all',
    'People included one after another',
    'Everyone who fitted was included',
    'Who took part is reported clearly',
    'Clinical information is reported clearly',
    'Outcomes or follow-up results reported clearly',
    'Where it took place is reported clearly',
    'Statistical analysis suitable',
  ],
})

/** Source: questions as reprinted in doi:10.1007/s00520-021-06398-0 (PMC8255116, table 3). */
const caseReport = jbiChecklist({
  id: 'case-report',
  version: '2017',
  of: 'case reports',
  designs: ['case-report'],
  verification: comparedInFull(),
  sources: [{
    title: 'Reprint in Support Care Cancer 2021, table 3', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8255116/table/Tab3',
  }],
  labels: [
    'Who the person is, is described',
    'History described, as a timeline',
    'State of health at the start described',
    'Tests or assessments and their results described',
    'Intervention described',
    'State of health afterwards described',
    'Harms and surprises named and described',
    'Lessons are drawn',
  ],
})

/** Source: questions as reprinted in doi:10.1186/s12876-019-1102-1 (PMC6854889, table 2). */
const diagnostic = jbiChecklist({
  id: 'diagnostic',
  version: '2017',
  of: 'diagnostic test accuracy studies',
  designs: ['cross-sectional-study', 'cohort-study'],
  verification: comparedInFull(),
  sources: [{
    title: 'Reprint in BMC Gastroenterology 2019, table 2', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6854889/table/Tab2',
  }],
  labels: [
    'Patients enrolled one after another or at random',
    'No case-control design',
    'No improper exclusions',
    'Test read without knowing the reference result',
    'Threshold, if any, set beforehand',
    'Reference standard likely to be right',
    'Reference read without knowing the test result',
    'Suitable time between test and reference',
    'All patients had the same reference standard',
    'All patients in the analysis',
  ],
})

/** Checklists of JBI for studies that describe, count or test. */
export const jbiDescriptive: readonly Instrument[] = [
  crossSectional, prevalence, caseSeries, caseReport, diagnostic,
]
