import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'

import { createPublished } from '@/publishing/editorial/actions'

let counter = 0
const next = () => (counter += 1)

type Data<Slug extends CollectionSlug> = Partial<RequiredDataFromCollectionSlug<Slug>>

/** A draft of any editorial collection. */
export async function draftOf<Slug extends CollectionSlug>(payload: Payload, collection: Slug, data: Data<Slug>) {
  return payload.create({
    collection,
    data: data as never,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}

/** A published record of any editorial collection. */
export async function publishedOf<Slug extends CollectionSlug>(payload: Payload, collection: Slug, data: Data<Slug>) {
  return createPublished(payload, { collection, data })
}

/** The vocabulary with this key, made at first use. */
export async function vocabulary(payload: Payload, key: string) {
  const found = await payload.find({ collection: 'vocabularies', where: { key: { equals: key } }, limit: 1, depth: 0, overrideAccess: true })
  return found.docs[0] ?? payload.create({
    collection: 'vocabularies',
    data: { key, title: key, version: '1', hierarchical: true },
    depth: 0,
    overrideAccess: true,
  })
}

/** A term such as `term(payload, 'outcomes', 'loneliness')`, made at first use. */
export async function term(payload: Payload, vocabularyKey: string, slug: string, data: Data<'terms'> = {}) {
  const key = `${vocabularyKey}/${slug}`
  const found = await payload.find({ collection: 'terms', where: { key: { equals: key } }, limit: 1, depth: 0, overrideAccess: true })
  if (found.docs[0]) return found.docs[0]
  const { id } = await vocabulary(payload, vocabularyKey)
  return payload.create({
    collection: 'terms',
    data: { vocabulary: id, slug, key, label: slug.replaceAll('-', ' '), status: 'active', ...data },
    depth: 0,
    overrideAccess: true,
  })
}

/** Data of a small but complete study; override what matters to the test. */
export function studyData(data: Data<'studies'> = {}): Data<'studies'> {
  const number = next()
  return {
    slug: `study-${number}`,
    title: `Example study ${number} of community singing`,
    kind: 'primary',
    status: 'completed',
    year: 2020,
    isExample: true,
    ...data,
  }
}

/** Data of a small but complete reference. */
export function referenceData(data: Data<'references'> = {}): Data<'references'> {
  const number = next()
  return {
    slug: `reference-${number}`,
    title: `Example report ${number} on community gardens`,
    kind: 'report',
    cslType: 'report',
    issued: '2021',
    isExample: true,
    ...data,
  }
}

/** Data of a small but complete organisation. */
export function organisationData(data: Data<'organisations'> = {}): Data<'organisations'> {
  const number = next()
  return { slug: `organisation-${number}`, name: `Example Trust ${number}`, kind: 'charity', partnerRole: 'none', isExample: true, ...data }
}
