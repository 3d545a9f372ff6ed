import type { Instrument } from '../types'
import { criticalAtOnce, ratedDomains, triage } from './robinsIV2Domains'
import { robinsLevels, robinsLevelsExceptConfounding } from './robinsLevels'
import { setsOf } from './signalling'

const domains = ratedDomains.map(({ id }) => id)
const allDomains = [triage, ...ratedDomains]

/**
 * ROBINS-I V2 for follow-up (cohort) studies, a draft that its authors may still change. The overall level is the
 * worst of the domains; the rater may raise it where several problems add up, and says why.
 */
export const robinsIV2: Instrument = {
  id: 'robins-i-v2',
  version: '2025-11-20',
  name: 'ROBINS-I V2 for follow-up studies without randomisation (draft)',
  shortName: 'ROBINS-I V2 (draft)',
  unit: 'result',
  designs: ['cohort-study', 'non-randomised-controlled-study', 'routine-data-study'],
  state: 'draft',
  verification: {
    state: 'partly-verified',
    note: 'The draft’s algorithms are drawings. Three public readings agree on domains 5 and 6 and on the overall '
      + 'rule, and two of them on all of domain 3 (the third differs for “no information” in 3.4): these rules are '
      + 'used here. They differ on domains 1, 2 and 4, so the rater judges these by the official drawings. The '
      + 'official document itself was not read, and may change.',
  },
  sources: [
    {
      title: 'Reading of the draft in Black-Swan-Causal-Labs/robins-i-mcp',
      url: 'https://github.com/Black-Swan-Causal-Labs/robins-i-mcp',
      seen: true,
    },
    {
      title: 'Reading of the draft in InfinityBowman/corates',
      url: 'https://github.com/InfinityBowman/corates',
      seen: true,
    },
    {
      title: 'Reading of the draft in ProgramDoc/TheRubricGenerator',
      url: 'https://github.com/ProgramDoc/TheRubricGenerator',
      seen: true,
    },
    {
      title: 'Draft of 20 November 2025, riskofbias.info',
      url: 'https://www.riskofbias.info/welcome/robins-i-v2',
      seen: false,
    },
  ],
  guidanceUrl: 'https://www.riskofbias.info/welcome/robins-i-v2',
  licence: 'ROBINS-I V2 is the work of its authors, under CC BY-NC-ND 4.0. The hub shows question numbers, short '
    + 'labels of its own and rules; read the questions in the official draft.',
  responseSets: setsOf(allDomains.flatMap(({ items }) => items)),
  levels: {
    risk: robinsLevels,
    confounding: robinsLevelsExceptConfounding,
    overall: robinsLevelsExceptConfounding,
  },
  domains: allDomains,
  overall: {
    kind: 'level',
    rule: [
      {
        when: criticalAtOnce,
        then: 'critical',
        because: 'Confounding or the way of measuring rules the result out from the start.',
      },
      {
        when: { count: { domains, in: ['critical'] }, atLeast: 1 },
        then: 'critical',
        because: 'At least one domain is at critical risk of bias.',
      },
      {
        when: { count: { domains, in: ['serious'] }, atLeast: 1 },
        then: 'serious',
        because: 'At least one domain is at serious risk of bias, and none at critical risk.',
      },
      {
        when: { count: { domains, in: ['moderate'] }, atLeast: 1 },
        then: 'moderate',
        because: 'At least one domain is at moderate risk of bias, and none at a greater one.',
      },
      {
        when: { always: true },
        then: 'low-except-confounding',
        because: 'Every domain is at its best level; uncontrolled confounding can never be ruled out.',
      },
    ],
  },
  overrideAllowed: true,
  needsJustification: 'every-domain',
}
