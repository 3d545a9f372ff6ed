import { Link, NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { may } from '@/access/roles'

const links = [
  { path: '/import', label: 'Import references' },
  { path: '/duplicates', label: 'Duplicate desk' },
  { path: '/pdf-intake', label: 'Take in PDFs' },
  { path: '/full-text', label: 'Search the text of documents' },
] as const

/** The hub's own pages in the admin's navigation, for those who may edit evidence. */
export function NavLinks({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  if (!may(user, 'evidence.edit')) return null
  const { admin } = payload.config.routes
  return (
    <NavGroup label="Work on references">
      {links.map(({ path, label }) => (
        <Link key={path} className="nav__link" href={`${admin}${path}`} prefetch={false}>
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </NavGroup>
  )
}
