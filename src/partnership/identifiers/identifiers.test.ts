import { describe, expect, it } from 'vitest'
import { orcidUrl, readOrcid, readRor, rorUrl } from '.'

describe('the ROR of an organisation', () => {
  // Published records: University College London, University of Oxford, World Health Organization, California Digital Library.
  it.each(['02jx3x895', '052gg0110', '01f80g185', '03yrm5c26'])('%s is right', (ror) => {
    expect(readRor(ror)).toEqual({ ok: true, value: ror })
  })

  it('is read from its address, in any case', () => {
    expect(readRor(' https://ror.org/02JX3X895/ ')).toEqual({ ok: true, value: '02jx3x895' })
    expect(rorUrl('02jx3x895')).toBe('https://ror.org/02jx3x895')
  })

  it('with two characters swapped is refused as mistyped', () => {
    const reading = readRor('02xj3x895')
    expect(reading.ok).toBe(false)
    expect(reading).toMatchObject({ problem: expect.stringContaining('mistyped') })
  })

  it.each(['', 'UCL', '12jx3x895', '02jx3x89', '02ux3x895'])('“%s” is refused with a remedy', (typed) => {
    expect(readRor(typed)).toMatchObject({ ok: false, problem: expect.stringContaining('such as 02jx3x895') })
  })
})

describe('the ORCID of a person', () => {
  // Examples of ORCID's own documentation.
  it.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])('%s is right', (orcid) => {
    expect(readOrcid(orcid)).toEqual({ ok: true, value: orcid })
  })

  it('is read from its address, without hyphens and with a small x', () => {
    expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).toEqual({ ok: true, value: '0000-0002-1825-0097' })
    expect(readOrcid('000000021694233x')).toEqual({ ok: true, value: '0000-0002-1694-233X' })
    expect(orcidUrl('0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097')
  })

  it('with a wrong digit is refused as mistyped', () => {
    expect(readOrcid('0000-0002-1825-0098')).toMatchObject({ ok: false, problem: expect.stringContaining('mistyped') })
  })

  it.each(['', 'Josiah Carberry', '0000-0002-1825', '0000-0002-1825-00X7'])('“%s” is refused with a remedy', (typed) => {
    expect(readOrcid(typed)).toMatchObject({ ok: false, problem: expect.stringContaining('such as 0000-0002') })
  })
})
