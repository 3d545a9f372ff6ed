import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { CslItem } from '../../../src/bibliography/record'
import { writeReferenceStream } from '../../../src/bibliography/write'
import { labelledSet } from '../../corpus/duplicates/sets'
import { designs, interventions, outcomes, places, populations } from '../../corpus/duplicates/words'
import { createRandom, type Random } from '../corpus/random'

/** Which document each record of a generated file describes, in the order of the file. */
export type Truth = { documents: number[] }

const SEED = 2025

/**
 * Writes a RIS file of invented records as a search in six databases gives them: abstracts, keywords, notes of the
 * export; about half of them duplicates, with lookalikes among them. The same number gives the same file.
 *
 * @returns its size in bytes
 */
export async function writeRecords(file: string, count: number): Promise<{ bytes: number }> {
  const set = labelledSet(SEED, count)
  const random = createRandom(SEED)
  const truth: Truth = { documents: set.map(({ document }) => document) }
  writeFileSync(`${file}.truth.json`, JSON.stringify(truth))
  async function* items(): AsyncGenerator<CslItem, void> {
    for (const { item, document } of set) yield { ...filled(item), ...extras(random, document) }
  }
  const out = createWriteStream(file)
  for await (const piece of writeReferenceStream(items(), 'ris')) if (!out.write(piece)) await once(out, 'drain')
  out.end()
  await finished(out)
  return { bytes: out.bytesWritten }
}

const filled = (item: CslItem): CslItem =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '')) as CslItem

function extras(random: Random, document: number): Partial<CslItem> {
  if (random.chance(0.15)) return { source: 'Invented' }
  const sentence = () =>
    `${random.pick(interventions)} and ${random.pick(outcomes)} in ${random.pick(populations)} of ${random.pick(places)} were studied in ${random.pick(designs)} (n=${random.between(12, 4000)}).`
  return {
    abstract: Array.from({ length: random.between(6, 14) }, sentence).join(' '),
    keyword: [random.pick(interventions), random.pick(outcomes), random.pick(populations)].join('; '),
    note: `Accession Number: ${document}; Invented for a measurement`,
    URL: `https://example.org/records/${document}`,
    language: 'en',
  }
}
