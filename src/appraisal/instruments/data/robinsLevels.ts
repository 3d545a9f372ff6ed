import type { Level } from '../types'

const moderate: Level = {
  id: 'moderate',
  label: 'Moderate risk of bias',
  mark: '–',
  gloss: 'Sound for a study without randomisation, but not as sure as a well-done randomised trial.',
  band: 'moderate',
}
const serious: Level = {
  id: 'serious',
  label: 'Serious risk of bias',
  mark: '×',
  gloss: 'The study has important problems that may well have changed this result.',
  band: 'low',
}
const critical: Level = {
  id: 'critical',
  label: 'Critical risk of bias',
  mark: '!',
  gloss: 'The problems are too great for this result to tell anything useful about the effect.',
  band: 'very-low',
}

export const robinsLevels: readonly Level[] = [
  {
    id: 'low',
    label: 'Low risk of bias',
    mark: '+',
    gloss: 'As sure as a well-done randomised trial.',
    band: 'high',
  },
  moderate,
  serious,
  critical,
]

export const robinsLevelsWithNone: readonly Level[] = [
  ...robinsLevels,
  {
    id: 'no-information',
    label: 'No information',
    mark: '?',
    gloss: 'Too little is reported to judge.',
  },
]

/** Without randomisation one can never be sure that the groups did not differ in something unmeasured. */
export const robinsLevelsExceptConfounding: readonly Level[] = [
  {
    id: 'low-except-confounding',
    label: 'Low risk of bias, except for uncontrolled confounding',
    mark: '+',
    gloss: 'As sure as can be without randomisation: something unmeasured may still differ between the groups.',
    band: 'high',
  },
  moderate,
  serious,
  critical,
]
