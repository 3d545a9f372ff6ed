import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '@/appraisal/agreement/agreement'
import { publishedAgreement } from '@/appraisal/agreement/published'
import { ratingsOfMatrix, ratingsOfRows } from '@/appraisal/agreement/ratings'

/** Published tables beside the project, with the numbers that psych and vcd give; skipped where they are not. */
const file = fileURLToPath(new URL('../../../shared/corpus/stats/kappa.public.json', import.meta.url))
const isThere = existsSync(file)

type Numbers = Record<string, number | null>
type Case = {
  name: string
  data: { matrix?: unknown; ratings?: unknown }
  expected: { unweighted: Numbers; linear: Numbers; quadratic: Numbers }
}
const cases = isThere
  ? (JSON.parse(readFileSync(file, 'utf8')) as Case[])
  : [{ name: 'no corpus', data: {}, expected: { unweighted: {}, linear: {}, quadratic: {} } }]

describe.each(cases)('$name', ({ data, expected }) => {
  it.skipIf(!isThere)('has every number that statistics packages give, to 1e-4', () => {
    const found = publishedAgreement(
      agreementOf('matrix' in data ? ratingsOfMatrix(data.matrix) : ratingsOfRows(data.ratings)),
    )
    for (const kind of ['unweighted', 'linear', 'quadratic'] as const)
      for (const [key, number] of Object.entries(expected[kind])) {
        const own = (found[kind] as Record<string, unknown>)[key]
        if (number === null) expect(own, `${kind} ${key}`).toBeNull()
        else expect(Math.abs(Number(own) - number), `${kind} ${key}`).toBeLessThan(1e-9)
      }
  })
})
