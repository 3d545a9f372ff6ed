import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../hub'

const folder = mkdtempSync(join(tmpdir(), 'agreement-'))
afterAll(() => rmSync(folder, { recursive: true }))

const call = async (content: string, ...options: string[]) => {
  const path = join(folder, 'cases.json')
  writeFileSync(path, content)
  const out: string[] = []
  const error: string[] = []
  const code = await main(['agreement', path, ...options], {
    prepareDataFolder: () => expect.unreachable('no database is needed'),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n') }
}

const cases = [
  {
    name: 'readings',
    data: {
      matrix: [
        [20, 5],
        [10, 15],
      ],
    },
  },
  {
    name: 'lists',
    data: {
      ratings: [
        ['yes', 'no', null],
        ['yes', 'yes', 'yes'],
        ['no', 'no', 'no'],
      ],
    },
  },
]

describe('hub agreement', () => {
  it('prints a list with the names of statistics packages', async () => {
    const { code, out } = await call(JSON.stringify(cases), '--json')
    expect(code).toBe(0)
    const [readings, lists] = JSON.parse(out)
    expect(readings).toMatchObject({
      name: 'readings',
      unweighted: { po: 0.7, pe: 0.5 },
      n: 50,
      reasons: {},
      kappa_of: 'Cohen',
    })
    expect(readings.unweighted.kappa).toBeCloseTo(0.4, 12)
    expect(readings.pabak).toBeCloseTo(0.4, 12)
    expect(lists).toMatchObject({ kappa_of: 'Conger', raters: 3, n_incomplete: 1 })
    expect(lists.pairs).toHaveLength(3)
  })

  it('prints a table for people', async () => {
    const { out } = await call(JSON.stringify(cases))
    expect(out).toMatch(/Cohen’s κ +0\.4 +0\.127 +0\.1511 to 0\.6489/)
    expect(out).toContain('Prevalence index 0.1')
  })

  it('says what is wrong with one case and computes the others', async () => {
    const { code, out } = await call(
      JSON.stringify([{ name: 'bad', data: { matrix: [[1], [2]] } }, {}, 7, ...cases]),
      '--json',
    )
    expect(code).toBe(1)
    const [bad, empty, number, readings] = JSON.parse(out)
    expect(bad.error).toContain('row 1')
    expect(empty).toMatchObject({ name: 'case 2', error: expect.stringContaining('“matrix” nor “ratings”') })
    expect(number.error).toBeDefined()
    expect(readings.unweighted.po).toBe(0.7)
  })

  it('does not understand what is no list of cases', async () => {
    expect(await call('{')).toMatchObject({ code: 2, error: expect.stringContaining('not JSON') })
    expect(await call('{}')).toMatchObject({ code: 2, error: expect.stringContaining('not a list') })
  })
})
