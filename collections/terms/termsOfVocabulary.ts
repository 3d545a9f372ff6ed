import type { PayloadRequest } from 'payload'
import { recordId } from '@collections/validation/recordId'
import type { TermRecord } from './termChecks'

/** Every term of one vocabulary by id, as the transaction of `req` sees them. One query. */
export async function termsOfVocabulary(
  vocabulary: string,
  req: PayloadRequest,
): Promise<Map<string, TermRecord>> {
  const { docs } = await req.payload.find({
    collection: 'terms',
    where: { vocabulary: { equals: vocabulary } },
    select: { label: true, slug: true, parent: true, status: true, replacedBy: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: req.fallbackLocale,
    req,
  })
  return new Map(
    docs.map((term) => [
      String(term.id),
      {
        id: String(term.id),
        label: String(term.label ?? term.slug),
        slug: String(term.slug),
        parent: recordId(term.parent),
        status: term.status === 'retired' ? 'retired' : 'active',
        replacedBy: recordId(term.replacedBy),
      },
    ]),
  )
}
