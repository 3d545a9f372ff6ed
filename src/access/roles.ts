/** What someone may do in the hub. A permission names an ability, never a role or a screen. */
export const permissions = {
  'users.manage': 'Invite people, change their roles, unlock and remove accounts',
  'hub.configure': 'Change the name, texts and settings of the hub',
  'vocabularies.manage': 'Add, change and retire the terms that evidence is tagged with',
  'evidence.edit': 'Add and change references, studies, results and documents',
  'evidence.publish': 'Publish, archive and restore evidence and projects',
  'results.extract': 'Take the results of studies out of their reports, independently of a second person',
  'drafts.read': 'Read what is not published yet',
  'documents.read': 'Open files that are not public',
  'texts.edit': 'Write summaries, briefings, claims and the policy timeline',
  'texts.publish': 'Publish, archive and restore summaries, briefings and claims',
  'certainty.rate': 'Rate how certain the evidence on an outcome is, and confirm what a colleague rated',
  'agenda.propose': 'Propose gaps and research questions',
  'agenda.endorse': 'Endorse gaps that others proposed',
  'agenda.moderate': 'Accept, merge, publish and decline gaps and research questions',
  'agenda.prioritise': 'Run priority rounds: gather and check gaps, invite people to vote, close and publish',
  'partnership.edit': 'Change organisations, people, lead terms and projects',
  'collaborative.offer': 'Offer data, time or anything else that helps to close gaps',
  'collaborative.moderate': 'Decide on registrations and on what members offer, and answer evidence requests',
  'appraisal.rate': 'Rate the quality of studies',
  'appraisal.assign': 'Give studies to raters, and keep the instruments',
  'appraisal.read': 'Read ratings that every rater has submitted',
  'audit.read': 'Read the record of who changed what',
  'data.export': 'Export unpublished data',
} as const

export type Permission = keyof typeof permissions

type RoleDescription = { label: string; description: string; permissions: readonly Permission[] }

const everything = Object.keys(permissions) as Permission[]

/** Every role as a described list of permissions. A person with several roles has the union of them. */
export const roles = {
  administrator: {
    label: 'Administrator',
    description: 'Runs the hub: people, settings and vocabularies, and everything else except rating in a rater’s place.',
    permissions: everything.filter((permission) => permission !== 'appraisal.rate'),
  },
  curator: {
    label: 'Curator',
    description: 'Academic partner who turns references into studies with results, keeps vocabularies and publishes evidence.',
    permissions: [
      'evidence.edit', 'evidence.publish', 'results.extract', 'vocabularies.manage', 'partnership.edit', 'drafts.read',
      'documents.read', 'agenda.propose', 'agenda.endorse', 'agenda.moderate', 'agenda.prioritise', 'collaborative.offer', 'collaborative.moderate', 'appraisal.assign',
      'appraisal.read', 'certainty.rate', 'audit.read', 'data.export',
    ],
  },
  rater: {
    label: 'Rater',
    description: 'Judges the quality of studies, independently of the second rater.',
    permissions: ['results.extract', 'appraisal.rate', 'appraisal.read', 'drafts.read', 'documents.read'],
  },
  editor: {
    label: 'Editor',
    description: 'Writes and publishes summaries, briefings, claims and the policy timeline.',
    permissions: ['texts.edit', 'texts.publish', 'certainty.rate', 'appraisal.read', 'drafts.read', 'documents.read'],
  },
  collaborator: {
    label: 'Collaborator',
    description: 'International partner who tags evidence gaps, endorses those of others, and offers help with them.',
    permissions: ['agenda.propose', 'agenda.endorse', 'collaborative.offer'],
  },
  reader: {
    label: 'Reader',
    description: 'Signed in, and reads what everybody can read.',
    permissions: [],
  },
} as const satisfies Record<string, RoleDescription>

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as Role[]

/** The roles that hold a permission. */
export const rolesWith = (permission: Permission): Role[] =>
  roleNames.filter((role) => may({ roles: [role] }, permission))

/** Someone who may hold roles; anything else (a visitor, an unknown role) holds no permission. */
export type RoleHolder = { roles?: readonly string[] | null } | null | undefined

/** The union of the permissions of all roles of a person; empty for a visitor. */
export function permissionsOf(holder: RoleHolder): ReadonlySet<Permission> {
  const held = new Set<Permission>()
  for (const name of holder?.roles ?? []) {
    if (!(name in roles)) continue
    for (const permission of roles[name as Role].permissions) held.add(permission)
  }
  return held
}

/** Whether a person holds a permission through any of their roles. */
export function may(holder: RoleHolder, permission: Permission): boolean {
  return permissionsOf(holder).has(permission)
}
