import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findDuplicates } from '@/bibliography/duplicates'
import { readReferences } from '@/bibliography/read'
import { scoreClusters } from './duplicates/score'

/** Labelled by people; belongs to others and is read where it lies (IEBH/dedupe-sweep, MIT). */
const folder = fileURLToPath(new URL('../../../shared/corpus/dedup/dedupe-sweep/', import.meta.url))
const file = `${folder}tafenoquine.xml`

describe.skipIf(!existsSync(file))('a search in five databases that people have labelled', () => {
  it('has every duplicate found, no unique record taken for one, and next to nothing to ask', () => {
    const xml = readFileSync(file)
    const numbers = [...xml.toString('utf8').matchAll(/<rec-number>(\d+)<\/rec-number>/g)].map(
      ([, number]) => number ?? '',
    )
    const labels = JSON.parse(readFileSync(`${file}.truth.json`, 'utf8')) as {
      truth: Record<string, boolean>
    }
    const records = readReferences(xml).records.map(({ csl }, index) => ({
      id: numbers[index] ?? '',
      item: csl,
    }))
    const { clusters, questions } = findDuplicates(records)

    const found = new Set([
      ...clusters.flatMap(({ ids }) => ids),
      ...questions.flatMap(({ one, other }) => [one, other]),
    ])
    const merged = new Set(clusters.flatMap(({ ids }) => ids))
    const duplicates = Object.keys(labels.truth).filter((number) => labels.truth[number])
    const unique = Object.keys(labels.truth).filter((number) => !labels.truth[number])
    const sensitivity = duplicates.filter((number) => found.has(number)).length / duplicates.length
    const specificity = unique.filter((number) => !merged.has(number)).length / unique.length
    expect(sensitivity).toBeGreaterThanOrEqual(0.99)
    expect(specificity).toBeGreaterThanOrEqual(0.995)
    expect(questions.length / records.length).toBeLessThanOrEqual(0.03)
  })
})

describe('the score', () => {
  const truth = new Map([
    ['a1', 1],
    ['a2', 1],
    ['b', 2],
    ['c1', 3],
    ['c2', 3],
  ])
  it('counts a stranger in a cluster and a duplicate left out', () => {
    expect(scoreClusters(truth, [['a1', 'a2', 'b']], [])).toMatchObject({ sensitivity: 0.5, specificity: 0 })
    expect(scoreClusters(truth, [['a1', 'a2']], [['c1', 'c2']])).toMatchObject({
      sensitivity: 1,
      specificity: 1,
      asked: 0.4,
    })
  })
})
