import type { AdminViewServerProps } from 'payload'

import { Frame } from './Frame'
import { Rate } from './Rate'

/** Where a rater answers the questions of an instrument about one study or intervention. */
export function RatePage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = encodeURIComponent([view.params?.segments ?? []].flat()[2] ?? '')
  const work = `${admin}/appraisals`
  return (
    <Frame
      view={view}
      title="Rate"
      steps={[{ label: 'Ratings', url: work }, { label: 'Rate' }]}
      permissions={['appraisal.rate']}
    >
      {() => (
        <Rate
          address={`${api}/appraisals/rate/${id}`}
          work={work}
          reconcile={`${work}/reconcile/${id}`}
          userId={String(view.initPageResult.req.user?.id ?? '')}
        />
      )}
    </Frame>
  )
}
