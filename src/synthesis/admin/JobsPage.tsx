import type { AdminViewServerProps } from 'payload'

import { nameOf } from '@/appraisal/queries/jobs'
import { may, roleNames, roles } from '@/access/roles'
import { holderOf } from '@/access/rules'

import { Jobs } from './Jobs'
import { Page } from './Page'

/** What is to take out, to settle and to wait for; and, for those who edit evidence, giving studies to two people. */
export function JobsPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  return (
    <Page view={view} title="Extractions" steps={[{ label: 'Extractions' }]} permissions={['results.extract', 'evidence.edit']}>
      {async () => {
        const mayAssign = may(holderOf(req), 'evidence.edit')
        const extracting = roleNames.filter((role) => (roles[role].permissions as readonly string[]).includes('results.extract'))
        const { docs } = mayAssign
          ? await view.payload.find({
              // Curators may not list accounts; they learn here who can take results out, and nothing else of them.
              collection: 'users', where: { roles: { in: extracting } }, pagination: false, sort: 'name', depth: 0, overrideAccess: true, req,
            })
          : { docs: [] }
        return (
          <>
            <h1>Extractions</h1>
            <p className="apr-lead">
              Two people take the results of a study out of its reports without seeing each other’s work. Then they settle
              where they differ.
            </p>
            <Jobs
              rest={api}
              page={`${admin}/results`}
              people={mayAssign ? docs.map((user) => ({ id: String(user.id), name: nameOf(user) })) : null}
            />
          </>
        )
      }}
    </Page>
  )
}
