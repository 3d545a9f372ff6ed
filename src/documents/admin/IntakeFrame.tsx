import './intake.css'

import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { AdminFrame } from '@/platform/admin/AdminFrame'

type FrameProps = { view: AdminViewServerProps; title: string; lead: ReactNode; children: ReactNode }

/** The admin's frame around a page about documents. */
export function IntakeFrame({ view, title, lead, children }: FrameProps) {
  return (
    <AdminFrame
      view={view}
      className="intake"
      steps={[{ label: title }]}
      permissions={['evidence.edit']}
      refusal={<NotAllowed title={title} />}
    >
      {() => (
        <>
          <h1>{title}</h1>
          <p className="intake-lead">{lead}</p>
          {children}
        </>
      )}
    </AdminFrame>
  )
}

function NotAllowed({ title }: { title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p role="alert">
        Your account may not do this. Ask whoever runs this hub for the role of curator, which may edit evidence.
      </p>
    </>
  )
}
