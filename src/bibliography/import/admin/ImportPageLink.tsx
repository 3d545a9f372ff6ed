'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** On the edit page of an import: leads to its page with records, decisions and undo. */
export function ImportPageLink() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  if (!id) return null
  return <a href={`${config.routes.admin}/import/${id}`}>Records, decisions and undo</a>
}
