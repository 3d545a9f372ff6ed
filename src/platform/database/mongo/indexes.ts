import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { IndexDescription } from 'mongodb'

type Model = MongooseAdapter['versions'][string]

/**
 * Makes the indexes that the collections ask for and that are not there yet, in one command for each collection.
 * Payload's own way makes them one by one, which takes a new database with its hundreds of indexes much longer.
 */
export async function makeIndexes({ payload, collections, versions }: MongooseAdapter): Promise<void> {
  const slugs = [...payload.config.collections, ...payload.config.globals].map(({ slug }) => slug)
  const models = slugs.flatMap((slug) => [(collections as Record<string, Model | undefined>)[slug], versions[slug]])
  for (const model of models) {
    const indexes = model ? descriptionsOf(model) : []
    if (model && indexes.length > 0) await model.collection.createIndexes(indexes)
  }
}

const descriptionsOf = (model: Model): IndexDescription[] =>
  model.schema.indexes().map(([key, { unique, sparse }]) => ({
    key: key as IndexDescription['key'],
    ...(unique ? { unique: true } : {}),
    ...(sparse ? { sparse: true } : {}),
  }))
