import { groupOf, idOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { statusOf } from '../roadmap/roadmap-mapping'
import type { AgreedPlace } from '../rounds/agreed'
import type { RoundStep } from '../rounds/steps'
import { wordsOf } from '../rounds/words'
import type { GapAgenda, GapQuestion, GapRound } from './gap-view'

type Records = ReadonlyMap<string, Stored>

type AgendaParts = {
  readonly items: readonly Stored[]
  readonly rounds: Records
  /** The gaps of rounds that others were merged into. */
  readonly into: Records
  readonly questions: readonly Stored[]
  readonly summaries: Records
}

/** The rounds that a gap stood in and the questions that it became, in the order in which both are given. */
export const agendaView = ({ items, rounds, into, questions, summaries }: AgendaParts, locale: string): GapAgenda => ({
  rounds: items.flatMap((item) => {
    const round = rounds.get(idOf(item, 'round') ?? '')
    return round ? [roundOf(item, round, into, locale)] : []
  }),
  questions: questions.map((question) => gapQuestion(question, summaries, locale)),
})

/** A question of the roadmap as it stands beside its gap. */
export const gapQuestion = (question: Stored, summaries: Records, locale: string): GapQuestion => ({
  path: `/roadmap/${textOf(question, 'slug') ?? ''}`,
  title: wordsOf(question.question, locale, textOf(question, 'slug') ?? ''),
  status: statusOf(question, summaries).status,
  isExample: question.isExample === true,
})

function roundOf(item: Stored, round: Stored, into: Records, locale: string): GapRound {
  const target = into.get(idOf(item, 'mergedInto') ?? '')
  const fate = textOf(item, 'fate') ?? 'kept'
  const step = (textOf(round, 'step') ?? 'planned') as RoundStep
  // What was merged stands on the list as what it was merged into.
  const agreed = placeOf(round, step, fate === 'merged' ? idOf(item, 'mergedInto') : String(item.id))
  return {
    path: `/priorities/${textOf(round, 'slug') ?? ''}`,
    title: wordsOf(round.title, locale),
    isExample: round.isExample === true,
    step, fate,
    into: target ? wordsOf(target.wording, locale) : null,
    place: agreed?.place ?? null,
    reason: fate === 'kept' ? agreed?.reason ?? null : whyLeftOut(item),
  }
}

const placeOf = (round: Stored, step: RoundStep, item: string | null): AgreedPlace | undefined =>
  step === 'agreed' && Array.isArray(round.agreed) ? (round.agreed as AgreedPlace[]).find((line) => line.item === item) : undefined

/** Why a gap did not stay in its round. */
const whyLeftOut = (item: Stored): string | null =>
  textOf(item, 'fate') === 'answered'
    ? textOf(groupOf(item, 'evidence'), 'reason')
    : textOf(rowsOf(item, 'decisions').at(-1) ?? {}, 'reason')
