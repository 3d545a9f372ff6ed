import type { Condition, Item, Level, ResponseOption } from '../types'

/**
 * What RoB 2 and ROBINS-I share: signalling questions answered from "yes" to "no" with "probably" between, whose
 * answers count alike in every rule ("Y/PY", "N/PN", "Y/PY/NI", "N/PN/NI").
 */
const y: ResponseOption = { id: 'Y', label: 'Yes' }
const py: ResponseOption = { id: 'PY', label: 'Probably yes' }
const pn: ResponseOption = { id: 'PN', label: 'Probably no' }
const n: ResponseOption = { id: 'N', label: 'No' }
const ni: ResponseOption = { id: 'NI', label: 'No information' }
const na: ResponseOption = { id: 'NA', label: 'Not applicable' }
const wy: ResponseOption = { id: 'WY', label: 'Yes, to a small extent' }
const sy: ResponseOption = { id: 'SY', label: 'Yes, to a large extent' }
const wn: ResponseOption = { id: 'WN', label: 'No, but it hardly matters' }
const sn: ResponseOption = { id: 'SN', label: 'No, and it matters' }

export const responseSets = {
  signalling: [y, py, pn, n, ni],
  /** Where there is always information enough to lean one way. */
  leaning: [y, py, pn, n],
  /** Where the question itself may not arise in the study. */
  ifApplicable: [na, y, py, pn, n, ni],
  gradedNo: [y, py, wn, sn, ni],
  gradedYes: [sy, wy, pn, n, ni],
  yesNo: [y, n],
} as const satisfies Record<string, readonly ResponseOption[]>

const answeredWith = (...responses: string[]) => (item: string): Condition => ({ item, in: responses })

export const yes = answeredWith('Y', 'PY')
export const no = answeredWith('N', 'PN')
export const unknown = answeredWith('NI')
export const yesOrUnknown = answeredWith('Y', 'PY', 'NI')
export const noOrUnknown = answeredWith('N', 'PN', 'NI')

export const all = (...conditions: Condition[]): Condition => ({ all: conditions })
export const any = (...conditions: Condition[]): Condition => ({ any: conditions })
export const not = (condition: Condition): Condition => ({ not: condition })
export const otherwise: Condition = { always: true }

/** A signalling question, asked only where `appliesWhen` holds. */
export function question(
  id: string,
  label: string,
  appliesWhen?: Condition,
  responses: keyof typeof responseSets = 'signalling',
): Item {
  return { id, label, responses, ...(appliesWhen && { appliesWhen }) }
}

/** The sets that these questions use: a definition lists no others. */
export function setsOf(questions: readonly Item[]): Record<string, readonly ResponseOption[]> {
  const used = new Set(questions.map(({ responses }) => responses))
  return Object.fromEntries(Object.entries(responseSets).filter(([name]) => used.has(name)))
}

/** The marks of robvis: colour is never needed to tell the levels apart. */
export const rob2Levels: readonly Level[] = [
  {
    id: 'low',
    label: 'Low risk of bias',
    mark: '+',
    gloss: 'Nothing in how the trial was done is likely to have pushed this result up or down.',
    band: 'high',
  },
  {
    id: 'some-concerns',
    label: 'Some concerns',
    mark: '–',
    gloss: 'Something in how the trial was done, or left unsaid, raises doubt about this result.',
    band: 'moderate',
  },
  {
    id: 'high',
    label: 'High risk of bias',
    mark: '×',
    gloss: 'The way the trial was done may well have changed this result: treat it with caution.',
    band: 'low',
  },
]
