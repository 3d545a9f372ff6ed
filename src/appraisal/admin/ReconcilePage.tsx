import type { AdminViewServerProps } from 'payload'

import { Frame } from './Frame'
import { Reconcile } from './Reconcile'

/** Where the ratings of one job are compared and settled, once all of them are in. */
export function ReconcilePage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = encodeURIComponent([view.params?.segments ?? []].flat()[2] ?? '')
  const work = `${admin}/appraisals`
  return (
    <Frame
      view={view}
      title="Reconcile two ratings"
      steps={[{ label: 'Ratings', url: work }, { label: 'Reconcile' }]}
      permissions={['appraisal.rate', 'appraisal.read']}
    >
      {() => (
        <Reconcile
          address={`${api}/appraisals/reconcile/${id}`}
          work={work}
          ratings={`${admin}/collections/quality-ratings`}
          userId={String(view.initPageResult.req.user?.id ?? '')}
        />
      )}
    </Frame>
  )
}
