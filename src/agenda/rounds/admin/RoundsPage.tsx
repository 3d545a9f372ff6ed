import './rounds.css'

import type { AdminViewServerProps } from 'payload'

import { AdminFrame } from '@/platform/admin/AdminFrame'

import { roundSteps } from '../steps'
import { NotAllowed } from './NotAllowed'

/** All priority rounds, and where each stands. */
export function RoundsPage(view: AdminViewServerProps) {
  const { payload, initPageResult: { req } } = view
  const { admin } = payload.config.routes
  return (
    <AdminFrame view={view} className="rnd" steps={[{ label: 'Priority rounds' }]} permissions={['agenda.prioritise']} refusal={<NotAllowed />}>
      {async () => {
        const { docs } = await payload.find({
          collection: 'priority-rounds', sort: '-createdAt', pagination: false, select: { title: true, step: true },
          depth: 0, overrideAccess: true, req,
        })
        return (
          <>
            <h1>Priority rounds</h1>
            <p className="rnd-help">
              Gaps are gathered, processed and checked against the evidence; each group votes for itself; a workshop agrees on
              the final list.
            </p>
            <p><a href={`${admin}/collections/priority-rounds/create`}>Plan a new round</a></p>
            {docs.length === 0 ? <p>There is no round yet.</p> : (
              <ul className="rnd-plain">
                {docs.map(({ id, title, step }) => (
                  <li key={id} className="rnd-item"><h3><a href={`${admin}/priorities/${id}`}>{title}</a></h3>{roundSteps[step].label}</li>
                ))}
              </ul>
            )}
          </>
        )
      }}
    </AdminFrame>
  )
}
