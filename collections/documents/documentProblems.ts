import type { Problem } from '@collections/hooks/refuse'
import { documentLicences, mayBePublic } from './options'

/** A file is shown to everybody only under a licence that lets the hub do so. */
export function documentProblems({ isPublic, licence }: Record<string, unknown>): Problem[] {
  if (!isPublic || mayBePublic(licence)) return []
  const open = documentLicences.flatMap((each) => (each.open ? [each.label] : [])).join(', ')
  const message = `This file cannot be public under its licence. Choose another (${open}) or untick "Public".`
  return [{ path: 'isPublic', message }]
}
