'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** On the edit page of a certainty rating: the way to the page where it is rated. */
export function RateLink() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (!id) return <p>Save it once; then rate it on a page of its own, with what the hub proposes beside each question.</p>
  return <p><a href={`${config.routes.admin}/certainty/${id}`}>Rate the certainty, with what the hub proposes beside each question</a></p>
}
