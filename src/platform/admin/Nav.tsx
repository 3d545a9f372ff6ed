import './admin.css'

import { DefaultNav } from '@payloadcms/next/rsc'
import type { ComponentProps } from 'react'

import type { RoleHolder } from '@/access/roles'

import { listsOfUse } from './listsOfUse'

/** Payload's navigation with the lists that the person has a use for. */
export function Nav(props: ComponentProps<typeof DefaultNav>) {
  const { payload, permissions, user, visibleEntities } = props
  if (!permissions || !visibleEntities) return <DefaultNav {...props} />
  return <DefaultNav {...props} visibleEntities={listsOfUse(user as RoleHolder, permissions, visibleEntities, payload.config)} />
}
