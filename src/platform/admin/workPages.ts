import { may, type Permission, type RoleHolder } from '@/access/roles'

/** A page of the hub's own; `permissions` narrow who sees it within its group. */
type WorkPage = { path: string; label: string; about: string; permissions?: readonly Permission[] }
/** Shown to those who hold any of the permissions. */
type WorkGroup = { label: string; permissions: readonly Permission[]; pages: readonly WorkPage[] }

/** In the order in which evidence comes in, is judged, and is asked for. */
const groups: readonly WorkGroup[] = [
  {
    label: 'Work on references',
    permissions: ['evidence.edit'],
    pages: [
      { path: '/import', label: 'Import references', about: 'Bring in what a search found; look before anything is added.' },
      { path: '/duplicates', label: 'Duplicate desk', about: 'Decide which records describe one document.' },
      { path: '/pdf-intake', label: 'Take in PDFs', about: 'Make references and studies of files.' },
      { path: '/full-text', label: 'Search the text of documents', about: 'Find the page on which something is said.' },
    ],
  },
  {
    label: 'Work on results',
    permissions: ['evidence.edit', 'results.extract'],
    pages: [
      { path: '/results/enter', label: 'Enter results', about: 'Type or paste the results of one study.', permissions: ['evidence.edit'] },
      { path: '/results/extractions', label: 'Extractions: work list', about: 'Two people take results out, then settle where they differ.' },
    ],
  },
  {
    label: 'Rate quality',
    permissions: ['appraisal.rate', 'appraisal.assign', 'appraisal.read'],
    pages: [
      { path: '/appraisals', label: 'Quality ratings: work list', about: 'What waits to be rated and settled.' },
      { path: '/appraisals/agreement', label: 'Agreement of raters', about: 'How often raters judged alike.' },
      { path: '/appraisals/instruments', label: 'Appraisal tools', about: 'What studies are rated with.' },
    ],
  },
  {
    label: 'Rate certainty',
    permissions: ['certainty.rate'],
    pages: [{ path: '/certainty', label: 'Certainty of findings', about: 'How sure readers can be of what a summary says.' }],
  },
  {
    label: 'Set priorities',
    permissions: ['agenda.prioritise'],
    pages: [{ path: '/priorities', label: 'Priority rounds', about: 'Gather gaps, invite people to vote, publish the list.' }],
  },
  {
    label: 'The collaborative',
    permissions: ['collaborative.moderate', 'partnership.edit'],
    pages: [
      { path: '/collaborative', label: 'Registrations and requests', about: 'Who asked to join, to offer or to know something.', permissions: ['collaborative.moderate'] },
      { path: '/newsletter', label: 'Newsletter by mail', about: 'Send published issues to those who want them.', permissions: ['partnership.edit'] },
    ],
  },
]

/** The hub's own pages for those who have a part in them, in groups. */
export function workPagesFor(holder: RoleHolder): readonly { label: string; pages: readonly WorkPage[] }[] {
  const holdsAny = (anyOf: readonly Permission[]): boolean => anyOf.some((permission) => may(holder, permission))
  return groups
    .filter(({ permissions }) => holdsAny(permissions))
    .map(({ label, pages }) => ({ label, pages: pages.filter(({ permissions }) => !permissions || holdsAny(permissions)) }))
}
