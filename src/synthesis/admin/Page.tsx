import '@/appraisal/admin/appraisal.css'
import './entry.css'

import type { StepNavItem } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import type { Permission } from '@/access/roles'
import { AdminFrame } from '@/platform/admin/AdminFrame'

type PageProps = {
  view: AdminViewServerProps
  title: string
  steps: StepNavItem[]
  permissions: readonly Permission[]
  children: () => Promise<ReactNode> | ReactNode
}

/** The frame of a page on which results are typed or settled. */
export function Page({ view, title, steps, permissions, children }: PageProps) {
  const refusal = (
    <>
      <h1>{title}</h1>
      <div className="apr-note apr-error" role="alert">
        <p>
          Your account has no part in results. Ask whoever runs this hub for the role of curator, which enters them, or of
          rater, which takes them out of reports for comparison.
        </p>
      </div>
    </>
  )
  return (
    <AdminFrame view={view} className="apr" steps={steps} permissions={permissions} refusal={refusal}>
      {children}
    </AdminFrame>
  )
}
