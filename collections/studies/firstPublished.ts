import type { CollectionBeforeChangeHook, DateField } from 'payload'

import { intentFor } from '@/publishing/editorial/intent'

/** When the public first saw the study here: the gap map “as at” a day goes by it. */
export const firstPublishedField: DateField = {
  name: 'firstPublishedAt',
  type: 'date',
  label: 'First published here',
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => Boolean(data?.firstPublishedAt),
    description: 'Set by the hub. The gap map as at a day goes by it.',
  },
}

/** Keeps the time of the first publication, whatever a form sent for it. */
export const setFirstPublished: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc }) => {
  const isPublishing = intentFor(context, collection.slug, originalDoc?.id as string | undefined)?.to === 'published'
  const earlier = originalDoc?.firstPublishedAt as string | null | undefined
  return { ...data, firstPublishedAt: earlier ?? (isPublishing ? new Date().toISOString() : null) }
}
