import type { CollectionBeforeValidateHook } from 'payload'

import { readStyle } from '@/bibliography/citing/style'
import { refusal } from '@collections/hooks/refuse'

/** Refuses what is no style that the hub can use; takes the key, and the title unless one is given, from it. */
export const checkStyle: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const xml: unknown = data?.xml ?? originalDoc?.xml
  if (!data || typeof xml !== 'string' || !xml.trim()) return data
  const read = readStyle(xml)
  if ('problem' in read) throw refusal(collection, [{ path: 'xml', message: read.problem }], req)
  return { ...data, key: read.key, title: (data.title ?? originalDoc?.title) || read.title }
}
