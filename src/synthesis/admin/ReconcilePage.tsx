import type { AdminViewServerProps } from 'payload'

import { Page } from './Page'
import { Reconcile } from './Reconcile'

/** Where two extractions are compared and settled, once both are in. */
export function ReconcilePage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = encodeURIComponent([view.params?.segments ?? []].flat()[2] ?? '')
  const work = `${admin}/results/extractions`
  return (
    <Page
      view={view}
      title="Reconcile two extractions"
      steps={[{ label: 'Extractions', url: work }, { label: 'Reconcile' }]}
      permissions={['results.extract', 'evidence.edit']}
    >
      {() => (
        <Reconcile
          address={`${api}/extractions/reconcile/${id}`}
          copyKey={`reconcile-results:${String(view.initPageResult.req.user?.id ?? '')}:${id}`}
          work={work}
          results={`${admin}/collections/results`}
          resultsAt={`${api}/results`}
        />
      )}
    </Page>
  )
}
