import '@/appraisal/admin/appraisal.css'

import type { StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { AdminFrame } from '@/platform/admin/AdminFrame'

type RateFrameProps = { view: AdminViewServerProps; steps: StepNavItem[]; children: () => Promise<ReactNode> | ReactNode }

/** The admin's frame around the pages on which certainty is rated. */
export function RateFrame(frame: RateFrameProps) {
  return <AdminFrame {...frame} className="apr" permissions={['certainty.rate']} refusal={<NotAllowed />} />
}

function NotAllowed() {
  return (
    <>
      <h1>Certainty of findings</h1>
      <div className="apr-note apr-error" role="alert">
        <p>Your account has no part in rating certainty. Ask whoever runs this hub for the role of editor or curator.</p>
      </div>
    </>
  )
}
