import './appraisal.css'

import type { StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import type { Permission } from '@/access/roles'
import { AdminFrame } from '@/platform/admin/AdminFrame'

type FrameProps = {
  view: AdminViewServerProps
  title: string
  /** The steps that lead here; the last is the page itself. */
  steps: StepNavItem[]
  /** Any of these lets someone in. */
  permissions: readonly Permission[]
  children: () => Promise<ReactNode> | ReactNode
}

/** The admin's frame around a page of quality ratings. */
export function Frame({ title, ...frame }: FrameProps) {
  return <AdminFrame {...frame} className="apr" refusal={<NotAllowed title={title} />} />
}

function NotAllowed({ title }: { title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <div className="apr-note apr-error" role="alert">
        <p>
          Your account has no part in quality ratings. Ask whoever runs this hub for the role of rater, which rates, or
          of curator, which assigns.
        </p>
      </div>
    </>
  )
}
