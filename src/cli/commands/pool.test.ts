import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../hub'

const folder = mkdtempSync(join(tmpdir(), 'pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

const call = async (cases: unknown, ...options: string[]) => {
  const path = join(folder, 'cases.json')
  writeFileSync(path, JSON.stringify(cases))
  const out: string[] = []
  const error: string[] = []
  const code = await main(['pool', path, ...options], {
    prepareDataFolder: () => expect.unreachable('no database is needed'),
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n') }
}
const asJson = async (...cases: unknown[]) => {
  const { code, out } = await call(cases, '--json')
  return { code, answers: JSON.parse(out) }
}

const two = { name: 'two', yi: [0.2, 0.9], vi: [0.04, 0.09] }

describe('hub pool', () => {
  it('prints a list with metafor’s names and stops where metafor stops', async () => {
    const { code, answers } = await asJson(two)
    expect(code).toBe(0)
    // metafor 3.8: PM leaves τ² at 0.17998, where the solution is 0.18.
    expect(answers[0]).toMatchObject({
      name: 'two',
      FE: { Q_df: 1 },
      PM: { tau2: expect.closeTo(0.17997712625, 9) },
      tau2_search: expect.stringContaining('metafor'),
    })
    const exact = JSON.parse((await call([two], '--json', '--exact')).out)
    expect(exact[0]).toMatchObject({ PM: { tau2: expect.closeTo(0.18, 12) }, tau2_search: 'exact' })
  })

  it('prints a table for people', async () => {
    const { out } = await call([two])
    expect(out).toMatch(/DL +0\.5143 +0\.3482 +-0\.1681 to 1\.1967/)
    expect(out).toContain('Note: two studies')
  })

  it('takes standard errors, labels, groups and missing studies', async () => {
    const { answers } = await asJson({
      yi: [0.2, null, 0.9, 0.4],
      sei: [0.2, 0.1, 0.3, 0.2],
      slab: ['a', 'b', 'c', 'd'],
      groups: ['x', 'x', 'y', 'y'],
    })
    expect(answers[0]).toMatchObject({
      name: 'case 1',
      k: 3,
      labels: ['a', 'c', 'd'],
      warnings: [expect.stringContaining('study 2 (b)')],
      subgroups: { FE: { Q_between_df: 1 } },
    })
  })

  it('computes effects from counts, says what was added and what was left out', async () => {
    const raw = [
      { ai: 4, n1i: 123, ci: 11, n2i: 139 },
      { ai: 0, n1i: 20, ci: 3, n2i: 20 },
      { ai: 0, n1i: 9, ci: 0, n2i: 9 },
    ]
    const { answers } = await asJson({ name: 'counts', scale: 'OR', raw })
    expect(answers[0]).toMatchObject({ k: 2, MH: { Q_df: 1 }, Peto: { exp: expect.any(Array) } })
    expect(answers[0].warnings.join()).toMatch(/3 has no event.*2: one cell/)
  })

  it('says what is wrong with one case and computes the others', async () => {
    const { code, answers } = await asJson(
      { name: 'zero', yi: [1, 2], vi: [1, 0] },
      { yi: [1], vi: [1, 2] },
      { yi: ['1'], vi: [1] },
      {},
      { yi: [null], vi: [1] },
      two,
    )
    expect(code).toBe(1)
    expect(answers.map(({ error }: { error?: string }) => error)).toEqual([
      expect.stringContaining('vi, place 2 (2): 0 is not above 0'),
      expect.stringContaining('2 numbers, and yi has 1'),
      expect.stringContaining('yi, place 1: "1" is not a number'),
      expect.stringContaining('yi: it is missing'),
      expect.stringContaining('no study'),
      undefined,
    ])
  })

  it('names the place of a number that is too large, and what is missing by the name it is asked for', async () => {
    const path = join(folder, 'large.json')
    writeFileSync(path, '[{"yi": [1, 1e999], "vi": [1, 1]}, {"yi": [1, 2]}, {"yi": [1e200, -1e200], "vi": [1, 1]}]')
    const out: string[] = []
    const quiet = { prepareDataFolder: () => undefined, out: (text: string) => out.push(text), error: () => undefined }
    expect(await main(['pool', path, '--json'], quiet)).toBe(1)
    expect(JSON.parse(out.join('')).map(({ error }: { error: string }) => error)).toEqual([
      expect.stringContaining('yi, place 2: it is beyond'),
      expect.stringContaining('vi: it is missing'),
      expect.stringContaining('too far apart'),
    ])
  })

  it('says so where metafor’s default stops far from the solution', async () => {
    // Thousandths: metafor's search for τ² ends within about 0.0001, which is more than all of it here.
    const small = { name: 'small', yi: [0.0001, 0.0012, -0.0008, 0.0005], vi: [1e-7, 2e-7, 3e-7, 4e-7] }
    const { answers } = await asJson(small)
    expect(answers[0].PM.notes.join()).toContain('--exact')
    expect(JSON.parse((await call([small], '--json', '--exact')).out)[0].PM.notes.join()).not.toContain('--exact')
    expect((await asJson(two)).answers[0].PM.notes.join()).not.toContain('--exact')
  })

  it('does not understand a file without a case', async () => {
    const { code, error } = await call([])
    expect([code, error]).toEqual([2, expect.stringContaining('no case')])
  })

  it('does not understand a file that is not there', async () => {
    const error: string[] = []
    const code = await main(['pool', join(folder, 'none.json')], {
      prepareDataFolder: () => undefined,
      out: () => undefined,
      error: (text) => error.push(text),
    })
    expect(code).toBe(2)
    expect(error.join()).toContain('no such file')
  })
})
