/**
 * The steps of a round, after the way in which the James Lind Alliance sets priorities: gather, process, check against
 * the evidence, rank in between, decide together, publish.
 */
export const roundSteps = {
  planned: { label: 'Planned: not public yet' },
  gathering: { label: 'Gathering gaps' },
  processing: { label: 'Processing: merging, rephrasing, setting the scope' },
  checking: { label: 'Checking against the evidence' },
  voting: { label: 'Voting' },
  ranking: { label: 'Interim ranking' },
  workshop: { label: 'Workshop' },
  agreed: { label: 'Agreed list published' },
  cancelled: { label: 'Cancelled' },
} as const

export type RoundStep = keyof typeof roundSteps

export const stepNames = Object.keys(roundSteps) as RoundStep[]

/** The steps that the public sees in order; a cancelled round stops at one of them. */
export const publicSteps = ['gathering', 'processing', 'checking', 'voting', 'ranking', 'workshop', 'agreed'] as const satisfies readonly RoundStep[]

type MoveRule = {
  readonly label: string
  readonly description: string
  readonly from: readonly RoundStep[]
  readonly to: RoundStep
  readonly needsReason: boolean
}

/** The only ways in which a round gets from one step to another. */
export const roundMoves = {
  announce: {
    label: 'Announce and gather',
    description: 'The round becomes public. Gaps are gathered for it.',
    from: ['planned'], to: 'gathering', needsReason: false,
  },
  process: {
    label: 'Stop gathering, process',
    description: 'No further gaps. Merge those that ask the same, rephrase, and mark what is out of scope.',
    from: ['gathering'], to: 'processing', needsReason: false,
  },
  'gather-again': {
    label: 'Gather again',
    description: 'Back to gathering; what has been decided so far stays.',
    from: ['processing'], to: 'gathering', needsReason: true,
  },
  check: {
    label: 'Start the check against evidence',
    description: 'For each gap, look at what the hub holds and decide whether it is answered already.',
    from: ['processing'], to: 'checking', needsReason: false,
  },
  'process-again': {
    label: 'Process again',
    description: 'Back to merging and rephrasing; what has been decided so far stays.',
    from: ['checking'], to: 'processing', needsReason: true,
  },
  open: {
    label: 'Open the vote',
    description: 'The list of gaps, the groups and the number of choices are fixed from here on.',
    from: ['checking'], to: 'voting', needsReason: false,
  },
  close: {
    label: 'Close the vote',
    description: 'Votes are counted once and for all, each group for itself, and the interim ranking is public.',
    from: ['voting'], to: 'ranking', needsReason: false,
  },
  discuss: {
    label: 'Start the workshop',
    description: 'The shortlist goes to a workshop, where people from every group put it into its final order.',
    from: ['ranking'], to: 'workshop', needsReason: false,
  },
  publish: {
    label: 'Publish the agreed list',
    description: 'The order of the workshop becomes the agreed list. It never changes again.',
    from: ['workshop'], to: 'agreed', needsReason: false,
  },
  cancel: {
    label: 'Cancel the round',
    description: 'It stays public with the reason. Votes that were cast are never counted.',
    from: ['gathering', 'processing', 'checking', 'voting', 'ranking', 'workshop'], to: 'cancelled', needsReason: true,
  },
} as const satisfies Record<string, MoveRule>

export type RoundMove = keyof typeof roundMoves

export const moveNames = Object.keys(roundMoves) as RoundMove[]

const ruleOf = (name: RoundMove): MoveRule => roundMoves[name]

/** The moves open from a step. */
export const movesFrom = (step: RoundStep): readonly RoundMove[] => moveNames.filter((name) => ruleOf(name).from.includes(step))

/** What a round and its gaps look like, as far as a move depends on it. */
type RoundState = {
  readonly step: RoundStep
  readonly groups: readonly string[]
  readonly choices: number
  /** ISO time; null where none is set. */
  readonly closesAt: string | null
  readonly kept: readonly { readonly isChecked: boolean; readonly place: number | null }[]
  readonly invitedGroups: readonly string[]
}

type MoveProblem = { readonly code: 'wrong-step' | 'reason-missing' | 'not-ready'; readonly message: string }

/** Why a move cannot be made now, with the remedy; null where it can. */
export function moveProblem(name: RoundMove, state: RoundState, reason: string | undefined, now: string): MoveProblem | null {
  const rule = ruleOf(name)
  if (!rule.from.includes(state.step)) {
    const from = rule.from.map((step) => `“${roundSteps[step].label}”`).join(' or ')
    return {
      code: 'wrong-step',
      message: `“${rule.label}” is possible from ${from}; this round stands at “${roundSteps[state.step].label}”. Reload to see where it stands now.`,
    }
  }
  if (rule.needsReason && !reason?.trim())
    return { code: 'reason-missing', message: `“${rule.label}” needs a reason. It is public: say in a sentence why.` }
  const message = lacking(name, state, now)
  return message ? { code: 'not-ready', message } : null
}

function lacking(name: RoundMove, { groups, kept, closesAt, choices, invitedGroups }: RoundState, now: string): string | null {
  switch (name) {
    case 'announce':
      return groups.length === 0 ? 'Name the groups first whose priorities are asked for, such as patients and carers, or link workers.' : null
    case 'check':
      return kept.length < 2 ? 'At least two gaps have to be in scope before they can be checked and ranked.' : null
    case 'open': {
      const unchecked = kept.filter(({ isChecked }) => !isChecked).length
      if (unchecked > 0) return `${unchecked} of the gaps ${unchecked === 1 ? 'has' : 'have'} not been checked against the evidence. Decide for each whether it is answered.`
      if (kept.length < 2) return 'Fewer than two gaps are left, so there is nothing to rank.'
      if (choices >= kept.length) return `Everybody could choose all ${kept.length} gaps (${choices} choices). Lower the number of choices, or add gaps.`
      if (!closesAt || closesAt <= now) return 'Say until when people can vote: a time to come.'
      const uninvited = groups.filter((group) => !invitedGroups.includes(group))
      return uninvited.length > 0 ? `Nobody is invited yet for: ${uninvited.join(', ')}. Invite people of every group, or take the group out.` : null
    }
    case 'publish':
      return kept.some(({ place }) => place !== null) ? null : 'Put the list into the order that the workshop agreed on first.'
    default:
      return null
  }
}
