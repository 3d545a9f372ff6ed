import type { Permission } from '@/access/roles'

/** Where a record stands between first words and the public. */
export const editorialStates = [
  { value: 'draft', label: 'Draft' },
  { value: 'in-review', label: 'In review' },
  { value: 'published', label: 'Published' },
  { value: 'archived', label: 'Archived' },
] as const

export type EditorialState = (typeof editorialStates)[number]['value']

/** Who may do what with one kind of record. */
export type EditorialPermissions = { edit: Permission; publish: Permission }

/** What happens to the version that the public sees. */
export type PublicVersion = 'replaced' | 'unchanged' | 'withdrawn'

type TransitionRule = {
  label: string
  description: string
  from: readonly EditorialState[]
  to: EditorialState
  needs: keyof EditorialPermissions
  publicVersion: PublicVersion
  reasonRequired: boolean
}

/** The only ways in which the editorial state of a record changes. */
export const transitions = {
  submit: {
    label: 'Send to review',
    description: 'Hand the draft to someone who may publish it.',
    from: ['draft'], to: 'in-review', needs: 'edit', publicVersion: 'unchanged', reasonRequired: false,
  },
  return: {
    label: 'Return to draft',
    description: 'Hand it back with a note on what is missing.',
    from: ['in-review'], to: 'draft', needs: 'publish', publicVersion: 'unchanged', reasonRequired: true,
  },
  publish: {
    label: 'Publish',
    description: 'Make this version the one that everybody sees.',
    from: ['in-review'], to: 'published', needs: 'publish', publicVersion: 'replaced', reasonRequired: false,
  },
  revise: {
    label: 'Revise',
    description: 'Start a new draft; the published version stays as it is until the draft is published.',
    from: ['published'], to: 'draft', needs: 'edit', publicVersion: 'unchanged', reasonRequired: false,
  },
  archive: {
    label: 'Archive',
    description: 'Take it off the public site. It can be restored.',
    from: ['draft', 'in-review', 'published'], to: 'archived', needs: 'publish', publicVersion: 'withdrawn', reasonRequired: true,
  },
  restore: {
    label: 'Restore to draft',
    description: 'Bring an archived record back as a draft.',
    from: ['archived'], to: 'draft', needs: 'publish', publicVersion: 'unchanged', reasonRequired: false,
  },
} as const satisfies Record<string, TransitionRule>

export type TransitionName = keyof typeof transitions

export const transitionNames = Object.keys(transitions) as TransitionName[]

/** The transitions open to someone who holds these permissions, for a record in this state. */
export function openTransitions(
  state: EditorialState,
  rules: EditorialPermissions,
  holds: (permission: Permission) => boolean,
): TransitionName[] {
  return transitionNames.filter((name) => {
    const rule: TransitionRule = transitions[name]
    return rule.from.includes(state) && holds(rules[rule.needs])
  })
}

export type Refusal = { code: 'wrong-state' | 'not-permitted' | 'reason-missing'; message: string }

/** Why a transition can't be made, or nothing if it can. */
export function refuseTransition(
  name: TransitionName,
  state: EditorialState,
  rules: EditorialPermissions,
  holds: (permission: Permission) => boolean,
  reason: string | undefined,
): Refusal | undefined {
  const rule: TransitionRule = transitions[name]
  if (!holds(rules[rule.needs])) {
    return { code: 'not-permitted', message: `“${rule.label}” needs the permission ${rules[rule.needs]}, which your roles don’t include.` }
  }
  if (!rule.from.includes(state)) {
    return {
      code: 'wrong-state',
      message: `“${rule.label}” isn’t possible from the state “${state}”, only from ${rule.from.join(' or ')}. Reload to see where it stands now.`,
    }
  }
  if (rule.reasonRequired && !reason?.trim()) {
    return { code: 'reason-missing', message: `“${rule.label}” needs a reason: say in a sentence why, for those who work on this next.` }
  }
  return undefined
}
