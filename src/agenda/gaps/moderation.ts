import type { GapState } from '@collections/gaps/options'

type Rule = {
  readonly from: readonly GapState[]
  readonly to: GapState
  /** Whether whoever decides has to say why, for everybody to read. */
  readonly needsReason: boolean
  /** What has to be named with it. */
  readonly needs?: 'summary' | 'gap'
}

/** The only ways in which the state of a gap changes. Undoing a merge leads back to the state before it. */
const moves = {
  accept: { from: ['proposed'], to: 'accepted', needsReason: false },
  prioritise: { from: ['accepted'], to: 'prioritised', needsReason: true },
  research: { from: ['accepted', 'prioritised'], to: 'being-answered', needsReason: true },
  close: { from: ['accepted', 'prioritised', 'being-answered'], to: 'closed', needsReason: false, needs: 'summary' },
  decline: { from: ['proposed', 'accepted', 'prioritised', 'being-answered'], to: 'declined', needsReason: true },
  reopen: { from: ['prioritised', 'being-answered', 'closed'], to: 'accepted', needsReason: true },
  reconsider: { from: ['declined'], to: 'proposed', needsReason: true },
  merge: { from: ['proposed', 'accepted', 'prioritised', 'being-answered'], to: 'merged', needsReason: true, needs: 'gap' },
} as const satisfies Record<string, Rule>

export type Move = keyof typeof moves

const moveNames = Object.keys(moves) as readonly Move[]

export const isMove = (name: string): name is Move => Object.hasOwn(moves, name)

/** What can be done with a gap in this state. */
export const openMoves = (state: GapState): readonly Move[] =>
  moveNames.filter((name) => (moves[name] as Rule).from.includes(state))

/** The rule of a move, without the narrow types of its entry. */
export const ruleOf = (move: Move): Rule => moves[move]

/** Gaps that nobody can act on any more: they are answered, set aside or part of another. */
export const isSettled = (state: GapState): boolean => ['closed', 'declined', 'merged'].includes(state)
