import type { AdminViewServerProps } from 'payload'

import { Rate } from './Rate'
import { RateFrame } from './RateFrame'

/** Where the certainty of one body of evidence is rated. */
export function RatePage(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  const id = encodeURIComponent([view.params?.segments ?? []].flat()[1] ?? '')
  const work = `${admin}/certainty`
  return (
    <RateFrame view={view} steps={[{ label: 'Certainty of findings', url: work }, { label: 'Rate' }]}>
      {() => (
        <Rate
          address={`${api}/certainty-ratings/rate/${id}`}
          ratings={`${api}/certainty-ratings`}
          record={`${admin}/collections/certainty-ratings/${id}`}
          work={work}
        />
      )}
    </RateFrame>
  )
}
