import { evaluate } from '../evaluate'
import type { Answers, Domain, Instrument } from '../types'

/** One answer per item, by item id. */
export type Responses = Record<string, string>

export const asAnswers = (responses: Responses): Answers =>
  Object.fromEntries(Object.entries(responses).map(([item, response]) => [item, { response }]))

export function domainOf(instrument: Instrument, id: string): Domain {
  const domain = instrument.domains.find((candidate) => candidate.id === id)
  if (!domain) throw new Error(`${instrument.id} has no domain ${id}`)
  return domain
}

/** Every way to answer every item of a domain, those that do not apply included. */
export function* everyCombination(
  instrument: Instrument,
  domain: Domain,
  only?: readonly string[],
): Generator<Responses> {
  const options = domain.items.map(({ id, responses }) => ({
    id,
    responses: (instrument.responseSets[responses] ?? [])
      .map((option) => option.id)
      .filter((response) => !only || only.includes(response)),
  }))
  function* from(position: number, chosen: Responses): Generator<Responses> {
    const item = options[position]
    if (!item) {
      yield chosen
      return
    }
    for (const response of item.responses) yield* from(position + 1, { ...chosen, [item.id]: response })
  }
  yield* from(0, {})
}

/** The level proposed for one domain, looked at on its own. */
export function proposedFor(instrument: Instrument, id: string, responses: Responses): string | null | undefined {
  const alone: Instrument = {
    ...instrument,
    domains: [domainOf(instrument, id)],
    overall: { kind: 'profile', why: 'one domain alone' },
  }
  return evaluate(alone, asAnswers(responses), {}).domains[id]?.proposed
}

/** The combinations for which the rule and an independently written reference disagree: none is what a test wants. */
export function disagreements(
  instrument: Instrument,
  id: string,
  reference: (answer: (item: string) => string) => string,
  only?: readonly string[],
): { combinations: number; wrong: { responses: Responses; proposed: unknown; expected: string }[] } {
  const wrong: { responses: Responses; proposed: unknown; expected: string }[] = []
  let combinations = 0
  for (const responses of everyCombination(instrument, domainOf(instrument, id), only)) {
    combinations += 1
    const proposed = proposedFor(instrument, id, responses)
    const expected = reference((item) => responses[item] ?? '')
    if (proposed !== expected && wrong.length < 5) wrong.push({ responses, proposed, expected })
  }
  return { combinations, wrong }
}
