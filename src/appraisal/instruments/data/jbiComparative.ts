import type { Instrument } from '../types'
import { comparedInFull, jbiChecklist } from './jbiChecklist'

const trials = ['randomised-controlled-trial', 'cluster-randomised-trial'] as const

const trialLabels = {
  random: 'Truly random assignment',
  concealed: 'Allocation concealed',
  alike: 'Groups alike at the start',
  participantsBlind: 'Participants did not know their group',
  providersBlind: 'Those who gave the treatment did not know the group',
  assessorsBlind: 'Those who measured outcomes did not know the group',
  treatedAlike: 'Groups treated alike but for the intervention',
  followUp: 'Follow-up complete, or differences described and analysed',
  asAssigned: 'Analysed in the group they were assigned to',
  sameMeasure: 'Outcomes measured the same way in all groups',
  reliable: 'Outcomes measured reliably',
  statistics: 'Statistical analysis suitable',
  design: 'Design suitable; departures from a standard trial allowed for',
} as const

/**
 * Order of 2023. Source: the revised questions as reprinted at ngoconglem.com/jblrct.php; Barker et al.
 * 2023.
 */
const randomised2023 = jbiChecklist({
  id: 'randomised',
  version: '2023',
  of: 'randomised controlled trials',
  designs: trials,
  verification: {
    state: 'partly-verified',
    note: 'The thirteen questions and their order were compared with one reprint by a third party. The '
      + 'revised form also sorts them by kind of validity and asks some of them for each outcome and '
      + 'result, which is not done here.',
  },
  sources: [
    {
      title: 'Reprint of the revised questions', seen: true,
      url: 'https://ngoconglem.com/jblrct.php',
    },
    {
      title: 'Barker et al. 2023, JBI Evidence Synthesis 21:494–506', seen: false,
      url: 'https://doi.org/10.11124/JBIES-22-00430',
    },
  ],
  labels: [
    trialLabels.random, trialLabels.concealed, trialLabels.alike, trialLabels.participantsBlind,
    trialLabels.providersBlind, trialLabels.treatedAlike, trialLabels.assessorsBlind, trialLabels.sameMeasure,
    trialLabels.reliable, trialLabels.followUp, trialLabels.asAssigned, trialLabels.statistics,
    trialLabels.design,
  ],
})

/** Order of 2017. Source: JBI's own wiki, page 9273539. */
const randomised2017 = jbiChecklist({
  id: 'randomised',
  version: '2017',
  of: 'randomised controlled trials',
  designs: trials,
  verification: comparedInFull('JBI revised this checklist in 2023; use 2017 to go on with what began so.'),
  sources: [{
    title: 'JBI wiki, checklist for randomised controlled trials', seen: true,
    url: 'https://wiki.joannabriggs.org/plugins/viewsource/viewpagesrc.action?pageId=9273539',
  }],
  labels: [
    trialLabels.random, trialLabels.concealed, trialLabels.alike, trialLabels.participantsBlind,
    trialLabels.providersBlind, trialLabels.assessorsBlind, trialLabels.treatedAlike, trialLabels.followUp,
    trialLabels.asAssigned, trialLabels.sameMeasure, trialLabels.reliable, trialLabels.statistics,
    trialLabels.design,
  ],
})

/** Source: questions as reprinted in doi:10.3390/jcm11133839 (PMC9267329, table 3). */
const quasiExperimental = jbiChecklist({
  id: 'quasi-experimental',
  version: '2017',
  of: 'quasi-experimental studies',
  designs: [
    'non-randomised-controlled-study', 'controlled-before-after-study', 'interrupted-time-series',
    'uncontrolled-before-after-study',
  ],
  verification: comparedInFull('JBI revised this checklist in 2024; this is the version of 2017.'),
  sources: [{
    title: 'Reprint in J Clin Med 2022, table 3', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9267329/table/jcm-11-03839-t003',
  }],
  labels: [
    'Clear which is cause and which effect',
    'People compared were alike',
    'Same care but for the intervention',
    'There was a control group',
    'Outcome measured several times before and after',
    'Follow-up complete, or differences described and analysed',
    'Outcomes measured the same way in all compared',
    'Outcomes measured reliably',
    'Statistical analysis suitable',
  ],
})

/** Source: questions as reprinted in doi:10.1111/1460-6984.12759 (PMC9796836). */
const cohort = jbiChecklist({
  id: 'cohort',
  version: '2017',
  of: 'cohort studies',
  designs: ['cohort-study', 'routine-data-study', 'non-randomised-controlled-study'],
  verification: comparedInFull(),
  sources: [{
    title: 'Reprint in Int J Lang Commun Disord 2022', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9796836/table/jats-table-wrap-1',
  }],
  labels: [
    'Groups alike and from the same population',
    'Exposure measured the same way in both groups',
    'Exposure measured validly and reliably',
    'Confounders named',
    'Ways to deal with confounders stated',
    'Nobody had the outcome at the start',
    'Outcomes measured validly and reliably',
    'Follow-up time stated and long enough',
    'Follow-up complete, or reasons for loss looked into',
    'Incomplete follow-up dealt with',
    'Statistical analysis suitable',
  ],
})

/** Source: questions as reprinted in doi:10.1186/s12903-024-04767-9 (PMC11348564, table 6). */
const caseControl = jbiChecklist({
  id: 'case-control',
  version: '2017',
  of: 'case-control studies',
  designs: ['case-control-study', 'routine-data-study'],
  verification: comparedInFull(),
  sources: [{
    title: 'Reprint in BMC Oral Health 2024, table 6', seen: true,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11348564/table/Tab6',
  }],
  labels: [
    'Groups comparable but for having the condition',
    'Cases and controls matched suitably',
    'Same criteria to find cases and controls',
    'Exposure measured in a standard, valid and reliable way',
    'Exposure measured the same way in cases and controls',
    'Confounders named',
    'Ways to deal with confounders stated',
    'Outcomes assessed in a standard, valid and reliable way',
    'Exposure long enough to matter',
    'Statistical analysis suitable',
  ],
})

/** Checklists of JBI for studies that compare groups. */
export const jbiComparative: readonly Instrument[] = [
  randomised2023, randomised2017, quasiExperimental, cohort, caseControl,
]
