import type { CollectionSlug } from 'payload'

import { roleNames, type Role } from '@/access/roles'

export type Actor = Role | 'visitor'
export const actors: Actor[] = ['visitor', ...roleNames]

export const operations = [
  'read published', 'read draft', 'read versions', 'create', 'update', 'delete', 'submit', 'publish',
] as const
export type Operation = (typeof operations)[number]

/** Who may do what, written out by hand: the expectation that every channel is held against. */
export type AccessRow = { collection: CollectionSlug } & Partial<Record<Operation, readonly Actor[]>>

const everybody = actors
const nobody: Actor[] = []
const administrators: Actor[] = ['administrator']
const curators: Actor[] = ['administrator', 'curator']
const editors: Actor[] = ['administrator', 'editor']
const draftReaders: Actor[] = ['administrator', 'curator', 'rater', 'editor']
/** Those who rate certainty. */
const raters: Actor[] = ['administrator', 'curator', 'editor']
const proposers: Actor[] = ['administrator', 'curator', 'collaborator']

const evidence = {
  'read published': everybody, 'read draft': draftReaders, 'read versions': draftReaders,
  create: curators, update: curators, submit: curators, publish: curators,
}
const texts = { ...evidence, create: editors, update: editors, submit: editors, publish: editors }
const agenda = { ...evidence, create: proposers, update: curators, submit: curators, publish: curators }

export const table: AccessRow[] = [
  { collection: 'references', ...evidence },
  { collection: 'studies', ...evidence },
  { collection: 'results', ...evidence },
  { collection: 'projects', ...evidence },
  { collection: 'organisations', ...evidence },
  { collection: 'people', ...evidence },
  { collection: 'summaries', ...texts },
  { collection: 'briefings', ...texts },
  { collection: 'claims', ...texts },
  { collection: 'policy-events', ...texts },
  { collection: 'gaps', ...agenda },
  { collection: 'research-questions', ...agenda },
  { collection: 'lead-terms', 'read published': everybody, create: curators, update: curators, delete: curators },
  { collection: 'vocabularies', 'read published': everybody, create: curators, update: curators, delete: nobody },
  { collection: 'terms', 'read published': everybody, create: curators, update: curators, delete: nobody },
  { collection: 'users', 'read published': administrators, create: administrators, update: administrators, delete: administrators },
  { collection: 'audit-events', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'import-batches', 'read published': curators, create: nobody, update: curators, delete: nobody },
  { collection: 'import-records', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'duplicate-decisions', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'reference-merges', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'study-merges', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'lookup-answers', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'document-pages', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'column-mappings', 'read published': curators, create: curators, update: curators, delete: curators },
  { collection: 'citation-styles', 'read published': everybody, create: curators, update: curators, delete: curators },
  { collection: 'appraisal-assignments', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  // Blind: one that is not revealed is there for its rater alone.
  { collection: 'appraisals', 'read published': nobody, create: nobody, update: nobody, delete: nobody },
  { collection: 'extraction-jobs', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  // Blind: one that is not revealed is there for its extractor alone.
  { collection: 'extractions', 'read published': nobody, create: nobody, update: nobody, delete: nobody },
  { collection: 'quality-ratings', ...evidence, create: nobody, delete: nobody },
  { collection: 'certainty-ratings', ...evidence, create: raters, update: raters, delete: raters, submit: raters, publish: raters },
  { collection: 'instruments', 'read published': everybody, create: curators, update: curators, delete: nobody },
  // Written by the actions behind the pages of gaps, which show of them what is public.
  { collection: 'gap-endorsements', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'gap-comments', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'gap-events', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  // One that is planned; rounds are run by actions of their own, and votes are read by nobody, through anything.
  { collection: 'priority-rounds', 'read published': curators, 'read draft': curators, create: curators, update: curators, delete: curators },
  { collection: 'priority-items', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'priority-invitations', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'priority-votes', 'read published': nobody, create: nobody, update: nobody, delete: nobody },
  { collection: 'flag-answers', 'read published': draftReaders, create: nobody, update: nobody, delete: nobody },
  // Personal: for those who decide on them, and changed only by actions.
  { collection: 'registrations', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'evidence-requests', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'mails', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'working-groups', ...evidence },
  { collection: 'offers', ...evidence },
  { collection: 'events', ...evidence },
  { collection: 'newsletter-issues', ...evidence },
  { collection: 'ambitions', ...evidence },
  // Written by sending the newsletter; it says how far it has come, and names nobody.
  { collection: 'newsletter-sendings', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  // Addresses, and who is in which group: for those who moderate, and changed only by actions.
  { collection: 'newsletter-readers', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'group-memberships', 'read published': curators, create: nobody, update: nobody, delete: nobody },
  { collection: 'search-changes', 'read published': nobody, create: nobody, update: nobody, delete: nobody },
]
