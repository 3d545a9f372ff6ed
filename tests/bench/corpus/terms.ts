import type { Payload } from 'payload'

/** Ids of the terms that may be used, by the key of their vocabulary, in the order of the vocabulary. */
export type TermIds = (vocabulary: string) => readonly string[]

/** Reads the active terms of a hub whose vocabularies are seeded. */
export async function readTermIds(payload: Payload): Promise<TermIds> {
  const { docs } = await payload.find({
    collection: 'terms', where: { status: { equals: 'active' } }, select: { key: true }, sort: ['rank', 'key'],
    pagination: false, depth: 0, overrideAccess: true,
  })
  const byVocabulary = new Map<string, string[]>()
  for (const { id, key } of docs) {
    const vocabulary = key?.split('/')[0] ?? ''
    byVocabulary.set(vocabulary, [...(byVocabulary.get(vocabulary) ?? []), id])
  }
  return (vocabulary) => {
    const ids = byVocabulary.get(vocabulary)
    if (!ids) throw new Error(`The vocabulary ${vocabulary} is not seeded.`)
    return ids
  }
}
