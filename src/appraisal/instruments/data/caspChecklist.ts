import type { Instrument, InstrumentSource, Item, ResponseOption, Unit } from '../types'
import { cannotTell, no, yes } from './responses'

/**
 * A question: its number and a short label; "open" where the checklist asks what was found and not whether.
 */
export type CaspQuestion = readonly [number: string, label: string, kind?: 'open']

export type CaspSection = { label: string; gloss: string; questions: readonly CaspQuestion[] }

export type CaspChecklist = {
  id: string
  version: string
  /** What it appraises, such as "cohort studies". */
  of: string
  unit?: Unit
  designs: readonly string[]
  state?: Instrument['state']
  verification: Instrument['verification']
  sources: readonly InstrumentSource[]
  /** Its sections in order; the first is section A. */
  sections: readonly CaspSection[]
}

const closed = [yes, no, cannotTell]

const open: readonly ResponseOption[] = [
  { id: 'reported', label: 'Reported (say what in the comment)' },
  { id: 'not-reported', label: 'Not reported' },
  cannotTell,
]

const checklists = 'https://casp-uk.net/casp-tools-checklists/'

/**
 * A checklist of the Critical Appraisal Skills Programme. All have one shape: sections that ask whether the
 * study is valid, what it found and whether that helps locally, answered yes, no or can't tell, and no
 * score.
 *
 * Source of the responses and of the advice against a score: CASP randomised controlled trial standard
 * checklist 2020 and cohort checklist 2018, as transcribed at pdf4pro.com and docslib.org.
 */
export function caspChecklist(checklist: CaspChecklist): Instrument {
  const { id, version, of, unit = 'study', designs, state = 'current', verification } = checklist
  const questions = checklist.sections.flatMap((section) => section.questions)
  const asksOpenly = questions.some(([, , kind]) => kind === 'open')
  return {
    id: `casp-${id}`,
    version,
    name: `CASP checklist for ${of}`,
    shortName: `CASP ${of}`,
    unit,
    designs,
    state,
    verification,
    sources: [...checklist.sources, { title: 'CASP checklists', url: checklists, seen: false }],
    guidanceUrl: checklists,
    licence: 'Copyright CASP, CC BY-NC-SA. The hub shows question numbers and short labels of its own.',
    responseSets: asksOpenly ? { closed, open } : { closed },
    levels: {},
    domains: checklist.sections.map(({ label, gloss, questions }, index) => {
      const letter = 'ABCD'.charAt(index)
      return { id: letter.toLowerCase(), label: `${letter}. ${label}`, gloss, items: questions.map(itemOf) }
    }),
    overall: {
      kind: 'profile',
      why: 'CASP made its checklists for learning and advises against a score: the answers are shown one '
        + 'by one.',
    },
    overrideAllowed: false,
    needsJustification: 'overrides',
  }
}

function itemOf([id, label, kind]: CaspQuestion): Item {
  return kind === 'open'
    ? { id, label, responses: 'open', reasonFor: ['reported'] }
    : { id, label, responses: 'closed' }
}

export const validity = {
  label: 'Is it valid?',
  gloss: 'Whether the study asked a clear question and answered it in a way that can be trusted.',
} as const

export const findings = { label: 'What did it find?', gloss: 'What the results are, and how sure.' } as const

export const usefulness = {
  label: 'Does it help locally?',
  gloss: 'Whether the results carry over to the people and places in question.',
} as const
