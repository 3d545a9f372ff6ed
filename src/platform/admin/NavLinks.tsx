import { Link, NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { may, type Permission, type RoleHolder } from '@/access/roles'

/** `permissions` narrow who sees a page within its group. */
type Page = { path: string; label: string; permissions?: readonly Permission[] }
/** Shown to those who hold any of the permissions. */
type Group = { label: string; permissions: readonly Permission[]; pages: readonly Page[] }

const groups: readonly Group[] = [
  {
    label: 'Work on references',
    permissions: ['evidence.edit'],
    pages: [
      { path: '/import', label: 'Import references' },
      { path: '/duplicates', label: 'Duplicate desk' },
      { path: '/pdf-intake', label: 'Take in PDFs' },
      { path: '/full-text', label: 'Search the text of documents' },
    ],
  },
  {
    label: 'Set priorities',
    permissions: ['agenda.prioritise'],
    pages: [{ path: '/priorities', label: 'Priority rounds' }],
  },
  {
    label: 'Work on results',
    permissions: ['evidence.edit', 'results.extract'],
    pages: [
      { path: '/results/enter', label: 'Enter results', permissions: ['evidence.edit'] },
      { path: '/results/extractions', label: 'Extractions: work list' },
    ],
  },
  {
    label: 'The collaborative',
    permissions: ['collaborative.moderate'],
    pages: [{ path: '/collaborative', label: 'Registrations and requests' }],
  },
  {
    label: 'Rate quality',
    permissions: ['appraisal.rate', 'appraisal.assign', 'appraisal.read'],
    pages: [
      { path: '/appraisals', label: 'Quality ratings: work list' },
      { path: '/appraisals/agreement', label: 'Agreement of raters' },
      { path: '/appraisals/instruments', label: 'Appraisal tools' },
    ],
  },
  {
    label: 'Rate certainty',
    permissions: ['certainty.rate'],
    pages: [{ path: '/certainty', label: 'Certainty of findings' }],
  },
]

/** The hub's own pages in the admin's navigation, for those who have a part in them. */
export function NavLinks({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const holdsAny = (anyOf: readonly Permission[]) => anyOf.some((permission) => may(user as RoleHolder, permission))
  const { admin } = payload.config.routes
  return groups
    .filter(({ permissions }) => holdsAny(permissions))
    .map(({ label, pages }) => (
      <NavGroup key={label} label={label}>
        {pages.filter(({ permissions }) => !permissions || holdsAny(permissions)).map((page) => (
          <Link key={page.path} className="nav__link" href={`${admin}${page.path}`} prefetch={false}>
            <span className="nav__link-label">{page.label}</span>
          </Link>
        ))}
      </NavGroup>
    ))
}
