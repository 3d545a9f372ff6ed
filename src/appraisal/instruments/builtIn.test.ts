import { describe, expect, it } from 'vitest'
import { builtInInstruments, findInstrument, instrumentKey, instrumentsFor } from '.'
import designs from '../../../seed/vocabularies/designs.json'
import { instrumentProblems } from './validate'

const slugs = new Set(designs.terms.map(({ slug }) => slug))

describe('the built-in instruments', () => {
  it.each(builtInInstruments.map((instrument) => [instrumentKey(instrument), instrument] as const))(
    '%s is a definition without problems, for designs that the hub knows',
    (key, instrument) => {
      expect(instrumentProblems(instrument)).toEqual([])
      expect(instrument.designs.filter((design) => !slugs.has(design))).toEqual([])
      expect(findInstrument(key)).toBe(instrument)
    },
  )

  it('have each a key of their own', () => {
    const keys = builtInInstruments.map(instrumentKey)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('survive being stored as JSON', () => {
    for (const instrument of builtInInstruments) {
      expect(JSON.parse(JSON.stringify(instrument))).toEqual(instrument)
    }
  })
})

describe('the instruments offered for a design', () => {
  const offered = (design: string): string[] => instrumentsFor(design, 'result').map(({ id }) => id)

  it('are those made for it, the usual one first', () => {
    expect(offered('randomised-controlled-trial').slice(0, 3))
      .toEqual(['rob2-assignment', 'rob2-adhering', 'rob2-crossover'])
    expect(offered('cluster-randomised-trial').slice(0, 2))
      .toEqual(['rob2-cluster-assignment', 'rob2-cluster-adhering'])
  })

  it('put drafts last', () => {
    expect(offered('cohort-study')).toEqual(['robins-i', 'robins-i-v2'])
  })

  it('leave out retired ones, those for another unit, and those for other designs', () => {
    const [first] = builtInInstruments
    expect(instrumentsFor('randomised-controlled-trial', 'result', [{ ...first!, state: 'retired' }])).toEqual([])
    expect(instrumentsFor('randomised-controlled-trial', 'review', [first!])).toEqual([])
    expect(instrumentsFor('case-report', undefined, [first!])).toEqual([])
    expect(instrumentsFor('case-report', undefined, [{ ...first!, designs: [] }])).toHaveLength(1)
  })
})
