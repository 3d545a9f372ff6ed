import type { Domain } from '../types'
import { rob2Guidance, rob2Sources, rob2Variant } from './rob2'
import { deviationsAssignment, measurement, missingData, randomisation, reportedResult } from './rob2Domains'
import { any, noOrUnknown, otherwise, question, unknown, yes } from './signalling'

/**
 * RoB 2 for crossover trials: domain S on periods and carry-over is added, and question 5.4 on results kept to the
 * first period. The official version was not to be had, and no public reading of it could be trusted for domain S:
 * its questions follow general knowledge of the tool, and no rule proposes its level. The rater judges.
 */
const periods: Domain = {
  id: 'DS',
  label: 'Period and carry-over effects',
  gloss: 'Whether the order of the two kinds of support, or what was left of the first, changed the result.',
  levels: 'risk',
  items: [
    question('S.1', 'As many people in either order'),
    question('S.2', 'Analysis allows for changes over time', noOrUnknown('S.1')),
    question('S.3', 'Time enough for the first effect to fade'),
  ],
}

const crossoverResult: Domain = {
  ...reportedResult,
  items: [...reportedResult.items, question('5.4', 'Kept to the first period because of carry-over')],
  rule: [
    {
      when: any(yes('5.2'), yes('5.3'), yes('5.4')),
      then: 'high',
      because: 'The result was likely picked because of what it showed, or kept to the first period after a test.',
    },
    {
      when: any(unknown('5.2'), unknown('5.3'), unknown('5.4')),
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

/** Crossover trials, effect of being assigned to the support. */
export const rob2Crossover = rob2Variant(
  {
    id: 'rob2-crossover',
    version: '2021-03-18',
    name: 'RoB 2 for crossover trials',
    shortName: 'RoB 2 crossover',
    designs: ['randomised-controlled-trial'],
    verification: {
      state: 'partly-verified',
      note: 'Domains 1 to 4 follow the version for individuals; question 5.4 and its rule were compared with one '
        + 'public reading. Not verified: the questions of domain S and the date of the version. Domain S has no '
        + 'rule here, because its official one could not be read: judge it by the official guidance. Question O.1 '
        + 'is the hub’s own.',
    },
    sources: [
      ...rob2Sources,
      {
        title: 'Question 5.4 as read in ProgramDoc/TheRubricGenerator',
        url: 'https://github.com/ProgramDoc/TheRubricGenerator',
        seen: true,
      },
      {
        title: 'Official page of the variant for crossover trials',
        url: 'https://www.riskofbias.info/welcome/rob-2-0-tool/rob-2-for-crossover-trials',
        seen: false,
      },
    ],
    guidanceUrl: `${rob2Guidance}/rob-2-for-crossover-trials`,
  },
  [randomisation, deviationsAssignment, periods, missingData, measurement, crossoverResult],
)
