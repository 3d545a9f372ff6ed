import './rounds.css'

import type { AdminViewServerProps } from 'payload'

import { AdminFrame } from '@/platform/admin/AdminFrame'

import { NotAllowed } from './NotAllowed'
import { RoundDesk } from './RoundDesk'

/** The page on which a round is run. */
export function RoundPage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = [view.params?.segments ?? []].flat()[1] ?? ''
  return (
    <AdminFrame
      view={view} className="rnd" steps={[{ label: 'Priority rounds', url: `${admin}/priorities` }, { label: 'Round' }]}
      permissions={['agenda.prioritise']} refusal={<NotAllowed />}
    >
      {() => <RoundDesk api={api} id={id} form={`${admin}/collections/priority-rounds/${id}`} />}
    </AdminFrame>
  )
}
