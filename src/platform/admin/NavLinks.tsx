import { NavGroup } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import type { RoleHolder } from '@/access/roles'

import { NavPages } from './NavPages'
import { workPagesFor } from './workPages'

/** The hub's own pages in the admin's navigation, for those who have a part in them. */
export function NavLinks({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) {
  const { admin } = payload.config.routes
  return workPagesFor(user as RoleHolder).map(({ label, pages }) => (
    <NavGroup key={label} label={label}>
      <NavPages pages={pages.map((page) => ({ href: `${admin}${page.path}`, label: page.label }))} />
    </NavGroup>
  ))
}
