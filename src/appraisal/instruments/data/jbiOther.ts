import type { Instrument } from '../types'
import { comparedInFull, jbiChecklist } from './jbiChecklist'
import { reviewsOfEffects, reviewsOfExperience } from './reviewDesigns'

/**
 * Sources: JBI manual, appendix 3.2 (questions 1 and 2); all ten as reprinted in
 * doi:10.11124/JBIES-22-00353.
 */
const qualitative = jbiChecklist({
  id: 'qualitative',
  version: '2017',
  of: 'qualitative research',
  designs: ['qualitative-study', 'ethnography'],
  verification: comparedInFull('JBI issued this checklist anew in 2024 with the same ten questions.'),
  sources: [
    {
      title: 'Reprint in JBI Evidence Synthesis 2023, table 1', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10871598/table/T1',
    },
    {
      title: 'JBI manual, appendix 3.2', seen: true,
      url: 'https://jbi-global.atlassian.net/wiki/spaces/MANUAL/pages/355861426/',
    },
  ],
  labels: [
    'Methodology fits the stated philosophy',
    'Methodology fits the question',
    'Methodology fits how data were collected',
    'Methodology fits how data were analysed and shown',
    'Methodology fits how results were interpreted',
    'Researcher’s own background stated',
    'Influence between researcher and research considered',
    'Participants’ voices come through',
    'Ethical, with approval where needed',
    'Conclusions follow from the data',
  ],
})

/** Sources: JBI manual, appendix 9.2; all eleven as reprinted in PMC10553229, table 2. */
const systematicReview = jbiChecklist({
  id: 'systematic-review',
  version: '2017',
  of: 'systematic reviews',
  unit: 'review',
  designs: [...reviewsOfEffects, ...reviewsOfExperience, 'umbrella-review'],
  verification: comparedInFull(),
  sources: [
    {
      title: 'JBI manual, appendix 9.2', seen: true,
      url: 'https://jbi-global.atlassian.net/wiki/spaces/MANUAL/pages/355830527',
    },
    {
      title: 'Reprint in PLoS One 2023, table 2', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10553229/table/pone.0292063.t002',
    },
  ],
  labels: [
    'Question stated clearly',
    'Inclusion criteria suit the question',
    'Search strategy suitable',
    'Enough sources searched',
    'Suitable criteria to appraise studies',
    'Appraised by two or more people independently',
    'Errors in extraction guarded against',
    'Studies combined suitably',
    'Publication bias assessed',
    'Advice for policy or practice backed by the data',
    'Suggestions for research suitable',
  ],
})

/** Sources: a public appraisal program's data (ten of the questions); Gomersall et al. 2015. */
const economic = jbiChecklist({
  id: 'economic',
  version: '2017',
  of: 'economic evaluations',
  designs: [
    'cost-effectiveness-analysis', 'cost-analysis', 'social-return-on-investment-analysis',
    'economic-evaluations',
  ],
  verification: {
    state: 'partly-verified',
    note: 'Ten of the eleven questions were found in a public program’s data; question 4 and the order are '
      + 'from general knowledge of the form.',
  },
  sources: [{
    title: 'Gomersall et al. 2015, Int J Evid Based Healthc 13:170–178', seen: false,
    url: 'https://doi.org/10.1097/XEB.0000000000000063',
  }],
  labels: [
    'Question well defined',
    'Alternatives described fully',
    'All relevant costs and outcomes named',
    'Effectiveness established',
    'Costs and outcomes measured accurately',
    'Costs and outcomes valued credibly',
    'Costs and outcomes adjusted for when they arise',
    'Extra cost set against extra benefit',
    'Uncertainty explored by sensitivity analysis',
    'Results cover all that concerns users',
    'Results carry over to the setting of interest',
  ],
})

/**
 * Sources: questions as reprinted in PMC8255116, table 3, and in a copy of the form; McArthur et al. 2015.
 */
const textAndOpinion = jbiChecklist({
  id: 'text-and-opinion',
  version: '2017',
  of: 'text and opinion',
  designs: ['expert-opinion', 'narrative-review', 'policy-analysis'],
  verification: comparedInFull('JBI has since made separate checklists for narrative, opinion and policy.'),
  sources: [
    {
      title: 'Reprint in Support Care Cancer 2021, table 3', seen: true,
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8255116/table/Tab3',
    },
    {
      title: 'McArthur et al. 2015, Int J Evid Based Healthc 13:188–195', seen: false,
      url: 'https://doi.org/10.1097/XEB.0000000000000060',
    },
  ],
  labels: [
    'Source of the opinion is named',
    'Source has standing in the field',
    'Interests of the people concerned are central',
    'Position rests on analysis and is logical',
    'Existing literature is referred to',
    'Disagreement with the literature is defended',
  ],
})

/** Checklists of JBI for qualitative research, reviews, economics and opinion. */
export const jbiOther: readonly Instrument[] = [qualitative, systematicReview, economic, textAndOpinion]
