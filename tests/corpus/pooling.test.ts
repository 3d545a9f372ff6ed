import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { effectsIn } from '@/synthesis/pooling/input'
import { publishedPooling } from '@/synthesis/pooling/published'

/** Published meta-analyses beside the project, with metafor's numbers in full; skipped where they are not. */
const file = fileURLToPath(new URL('../../../shared/corpus/stats/meta-analysis.public.json', import.meta.url))
const isThere = existsSync(file)

type Numbers = Record<string, number | number[] | null>
type Published = {
  scale?: string
  raw?: unknown
  published?: Record<string, Record<string, number | number[]>>
}
type Case = {
  name: string
  labels: string[]
  yi: number[]
  vi: number[]
  expected: Record<string, Numbers>
} & Published
const cases = isThere
  ? (JSON.parse(readFileSync(file, 'utf8')) as Case[])
  : [{ name: 'no corpus', labels: [], yi: [], vi: [], expected: {} }]

describe.each(cases)('$name', ({ labels, yi, vi, expected, scale, raw, published = {} }) => {
  const studies = yi.map((estimate, index) => ({
    label: labels[index] ?? '',
    estimate,
    variance: vi[index] ?? NaN,
  }))

  it.skipIf(!isThere)('has every number of metafor, to 1e-4 and mostly to 1e-7', () => {
    const found = publishedPooling(studies, { isExact: false }) as unknown as Record<string, Numbers>
    for (const [method, numbers] of Object.entries(expected))
      for (const [key, number] of Object.entries(numbers)) {
        const own = found[method]?.[key]
        if (number === null) expect(own, `${method} ${key}`).toBeNull()
        else
          for (const [index, one] of [number].flat().entries())
            expect(Math.abs(([own].flat()[index] ?? NaN) - one), `${method} ${key}`).toBeLessThan(1e-7)
      }
  })

  it.skipIf(!isThere)('differs by less than the search’s own tolerance when solved exactly', () => {
    const found = publishedPooling(studies, { isExact: true }) as unknown as Record<string, Numbers>
    for (const [method, numbers] of Object.entries(expected))
      for (const key of ['estimate', 'se', 'ci_lb', 'ci_ub', 'tau2', 'Q', 'Q_p'])
        expect(
          Math.abs(Number(found[method]?.[key]) - Number(numbers[key])),
          `${method} ${key}`,
        ).toBeLessThan(1e-4)
  })

  it.skipIf(!isThere)('has the ratios that were published, to their last digit', () => {
    const found = {
      ...publishedPooling(studies, { isExact: false, isRatio: scale === 'RR' }),
      ...effectsIn({ scale, raw }),
    }
    for (const [method, numbers] of Object.entries(published))
      for (const key of ['exp', 'Q'])
        for (const [index, one] of (numbers[key] === undefined ? [] : [numbers[key]].flat()).entries())
          expect([(found as unknown as Record<string, Numbers>)[method]?.[key]].flat()[index]).toBeCloseTo(
            one,
            4,
          )
  })
})
