import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInInstruments, instrumentKey } from '.'
import { evaluate } from './evaluate'
import { asAnswers } from './testing/combinations'
import type { Responses } from './testing/combinations'
import type { Instrument, Judgements } from './types'

const itemsOf = ({ domains }: Instrument): Instrument['domains'][number]['items'][number][] =>
  domains.flatMap(({ items }) => [...items])

/** Some questions answered, some not, all with answers that they offer. */
function someResponses(instrument: Instrument): fc.Arbitrary<Responses> {
  const entries = itemsOf(instrument).map(({ id, responses }) => {
    const options = (instrument.responseSets[responses] ?? []).map((option) => option.id)
    return [id, fc.option(fc.constantFrom(...options), { nil: undefined, freq: 3 })] as const
  })
  return fc
    .record(Object.fromEntries(entries))
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, response]) => response)) as Responses)
}

/** Levels of the rater's own for some domains. */
function someJudgements({ domains, levels }: Instrument): fc.Arbitrary<Judgements> {
  const entries = domains.flatMap((domain) => {
    const options = domain.levels ? (levels[domain.levels] ?? []).map(({ id }) => id) : []
    if (options.length === 0) return []
    const judgement = fc.constantFrom(...options).map((level) => ({ level, reason: 'For the test.' }))
    return [[domain.id, fc.option(judgement, { nil: undefined, freq: 3 })] as const]
  })
  return fc
    .record(Object.fromEntries(entries))
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, judgement]) => judgement)) as Judgements)
}

const proposals = (instrument: Instrument, responses: Responses, judgements: Judgements): Record<string, unknown> => {
  const { domains, overall } = evaluate(instrument, asAnswers(responses), judgements)
  return {
    ...Object.fromEntries(Object.entries(domains).map(([id, { proposed }]) => [id, proposed])),
    overall: overall?.proposed ?? null,
  }
}

describe.each(builtInInstruments.map((instrument) => [instrumentKey(instrument), instrument] as const))(
  '%s, whatever was answered',
  (_key, instrument) => {
    const responses = someResponses(instrument)
    const judgements = someJudgements(instrument)
    const runs = { numRuns: 60 }

    it('does not depend on the order of answering', () => {
      fc.assert(
        fc.property(responses, judgements, fc.infiniteStream(fc.nat()), (chosen, judged, order) => {
          const shuffled = Object.entries(chosen)
            .map((entry) => ({ entry, at: order.next().value ?? 0 }))
            .sort((one, other) => one.at - other.at)
            .map(({ entry }) => entry)
          const again = evaluate(instrument, asAnswers(Object.fromEntries(shuffled)), judged)
          expect(again).toEqual(evaluate(instrument, asAnswers(chosen), judged))
        }),
        runs,
      )
    })

    it('is not changed by answers to what does not apply', () => {
      fc.assert(
        fc.property(responses, responses, judgements, (chosen, stale, judged) => {
          const before = evaluate(instrument, asAnswers(chosen), judged)
          const unasked = Object.entries(stale).filter(([id]) => before.items[id]?.applies === false)
          const after = evaluate(instrument, asAnswers({ ...chosen, ...Object.fromEntries(unasked) }), judged)
          expect(after).toEqual(before)
        }),
        runs,
      )
    })

    it('keeps every level once proposed while further questions are answered', () => {
      fc.assert(
        fc.property(responses, responses, judgements, (chosen, further, judged) => {
          const before = proposals(instrument, chosen, judged)
          const after = proposals(instrument, { ...further, ...chosen }, judged)
          for (const [place, level] of Object.entries(before)) {
            if (level !== null) expect([place, after[place]]).toEqual([place, level])
          }
        }),
        runs,
      )
    })

    it('is either ready or says what is missing', () => {
      fc.assert(
        fc.property(responses, judgements, (chosen, judged) => {
          const { domains, overall, problems } = evaluate(instrument, asAnswers(chosen), judged)
          if (problems.length > 0) return
          expect(overall?.judged).not.toBeNull()
          for (const { id, levels } of instrument.domains) {
            const domain = domains[id]
            expect(domain?.missing).toEqual([])
            if (levels && domain?.applies) expect(domain.judged).not.toBeNull()
          }
        }),
        runs,
      )
    })

    it('tells "probably" from plain yes and no nowhere', () => {
      const plain: Record<string, string> = { PY: 'Y', PN: 'N' }
      fc.assert(
        fc.property(responses, judgements, (chosen, judged) => {
          const offered = new Map(
            itemsOf(instrument).map((item) => [
              item.id,
              new Set(instrument.responseSets[item.responses]?.map(({ id }) => id)),
            ]),
          )
          const simple = Object.fromEntries(
            Object.entries(chosen).map(([id, response]) => {
              const other = plain[response]
              return [id, other && offered.get(id)?.has(other) ? other : response]
            }),
          )
          expect(proposals(instrument, simple, judged)).toEqual(proposals(instrument, chosen, judged))
        }),
        runs,
      )
    })
  },
)
