import type { Payload } from 'payload'
import { optimise } from '@/platform/database'
import { runAction } from '@/platform/database/action'
import { seedSource } from '../../seed/data'
import { batchWriter, isSqlite } from './corpus/capture'
import { checkSample } from './corpus/check'
import { createRandom } from './corpus/random'
import { studyBundle, type StudyBundle } from './corpus/records'
import { readTermIds } from './corpus/terms'
import { createTexts, wordsOf } from './corpus/texts'

export type CorpusReport = {
  studies: number
  references: number
  results: number
  seconds: number
  recordsPerSecond: number
  /** Records that were created again through the product and read back the same. */
  compared: number
}

const perTransaction = 200
const sampled = [0, 1, 2, 3, 4]

/**
 * Fills a hub whose vocabularies are seeded with so many invented studies, marked as examples, their documents and
 * results. The same number gives the same corpus, apart from ids of version rows.
 *
 * @throws AssertionError where a sample does not read back like records that the product created
 */
export async function writeCorpus(payload: Payload, studies: number): Promise<CorpusReport> {
  const started = performance.now()
  const random = createRandom(studies)
  const texts = createTexts(random, wordsOf(Object.values(seedSource.records).map(({ content }) => content)))
  const newId = isSqlite(payload.db) ? random.uuid : () => random.hex(24)
  const ingredients = { random, texts, terms: await readTermIds(payload), newId }
  const writer = batchWriter(payload)
  const count = { references: 0, results: 0 }
  const sample: StudyBundle[] = []

  for (let at = 0; at < studies; at += perTransaction) {
    const numbers = Array.from({ length: Math.min(perTransaction, studies - at) }, (_, index) => at + index)
    const bundles = numbers.map((number) => studyBundle(ingredients, number, studies))
    sample.push(...bundles.filter((_, index) => sampled.includes(at + index)))
    const references = bundles.flatMap((bundle) => bundle.references)
    const results = bundles.flatMap((bundle) => bundle.results)
    await runAction(payload, {}, async (req) => {
      await writer.write(req, 'references', references)
      await writer.write(req, 'studies', bundles.map((bundle) => bundle.study))
      await writer.write(req, 'results', results)
    })
    count.references += references.length
    count.results += results.length
  }
  await optimise(payload)
  const seconds = (performance.now() - started) / 1000
  const records = studies + count.references + count.results
  const compared = await checkSample(payload, sample)
  return { studies, ...count, seconds, recordsPerSecond: records / seconds, compared }
}
