import './import.css'

import type { StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { AdminFrame } from '@/platform/admin/AdminFrame'

type FrameProps = {
  view: AdminViewServerProps
  /** The steps that lead here; the last is the page itself. */
  steps: StepNavItem[]
  children: () => Promise<ReactNode> | ReactNode
}

/** The admin's frame around a page of imports. */
export function ImportFrame(frame: FrameProps) {
  return <AdminFrame {...frame} className="imp" permissions={['evidence.edit']} refusal={<NotAllowed />} />
}

function NotAllowed() {
  return (
    <>
      <h1>Import references</h1>
      <div className="imp-note imp-error" role="alert">
        <p>
          Your account may not add references. Ask whoever runs this hub for the role of curator, which may edit
          evidence.
        </p>
      </div>
    </>
  )
}
