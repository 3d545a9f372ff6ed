import type { AdminViewServerProps } from 'payload'

import { Extract } from './Extract'
import { Page } from './Page'

/** Where one of two people takes the results of a study out. */
export function ExtractPage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = encodeURIComponent([view.params?.segments ?? []].flat()[2] ?? '')
  const work = `${admin}/results/extractions`
  return (
    <Page view={view} title="Take results out" steps={[{ label: 'Extractions', url: work }, { label: 'Take out' }]} permissions={['results.extract']}>
      {() => (
        <Extract
          address={`${api}/extractions/job/${id}`}
          copyKey={`job:${String(view.initPageResult.req.user?.id ?? '')}:${id}`}
          work={work}
          reconcile={`${admin}/results/reconcile/${id}`}
        />
      )}
    </Page>
  )
}
