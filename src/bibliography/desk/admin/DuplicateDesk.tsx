import './desk.css'

import type { AdminViewServerProps } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import { AdminFrame } from '@/platform/admin/AdminFrame'

import { relationKinds } from '@collections/references/options'

import { Desk } from './Desk'

/** The page on which people decide whether two records are one: in the admin's frame, for those who may edit evidence. */
export function DuplicateDesk(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const { req } = view.initPageResult
  return (
    <AdminFrame
      view={view}
      className="desk"
      steps={[{ label: 'Duplicate desk' }]}
      permissions={['evidence.edit']}
      refusal={<NotAllowed />}
    >
      {() => (
        <>
          <h1>Duplicate desk</h1>
          <Desk
            api={`${api}/duplicate-decisions/desk`}
            settings={may(holderOf(req), 'hub.configure') ? `${admin}/globals/hub` : null}
            relations={relationKinds.filter(({ value }) => value !== 'isSameAs').map(({ value, label }) => ({ value, label }))}
          />
        </>
      )}
    </AdminFrame>
  )
}

function NotAllowed() {
  return (
    <>
      <h1>Duplicate desk</h1>
      <p role="alert">
        Your account may not merge references. Ask whoever runs this hub for the role of curator, which may edit
        evidence.
      </p>
    </>
  )
}
