'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** From the form of a round to the page where it is run. */
export function DeskLink() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (!id) return null
  return <a href={`${config.routes.admin}/priorities/${id}`}>Run this round</a>
}
