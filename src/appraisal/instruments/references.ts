import type { Condition, Domain, Instrument, Item, Rule } from './types'

/** A condition and where it stands, in words. */
export type Placed = { place: string; condition: Condition }

export const inItem = (domain: Domain, item: Item): string => `domain ${domain.id}, question ${item.id}`

/** The rows of a rule as placed conditions. */
const rows = (place: string, rule: Rule | undefined): Placed[] =>
  (rule ?? []).map(({ when }, at) => ({ place: `${place}, row ${at + 1}`, condition: when }))

/** Every condition of the instrument. */
export function conditionsOf({ domains, overall }: Instrument): Placed[] {
  const only = (place: string, condition: Condition | undefined): Placed[] =>
    condition ? [{ place: `${place}, appliesWhen`, condition }] : []
  return [
    ...domains.flatMap((domain) => [
      ...only(`domain ${domain.id}`, domain.appliesWhen),
      ...domain.items.flatMap((item) => only(inItem(domain, item), item.appliesWhen)),
      ...rows(`rule of domain ${domain.id}`, domain.rule),
    ]),
    ...(overall.kind === 'level' ? rows('rule of the overall judgement', overall.rule) : []),
  ]
}

/** What a condition asks of one or several items or domains; the parts of compound conditions one by one. */
export type Asked = { kind: 'item' | 'domain'; ids: readonly string[]; in: readonly string[]; counts?: Condition }

export function askedBy(condition: Condition): Asked[] {
  if ('always' in condition) return []
  if ('item' in condition) return [{ kind: 'item', ids: [condition.item], in: condition.in }]
  if ('domain' in condition) return [{ kind: 'domain', ids: [condition.domain], in: condition.in }]
  if ('all' in condition) return condition.all.flatMap(askedBy)
  if ('any' in condition) return condition.any.flatMap(askedBy)
  if ('not' in condition) return askedBy(condition.not)
  const { count } = condition
  return 'items' in count
    ? [{ kind: 'item', ids: count.items, in: count.in, counts: condition }]
    : [{ kind: 'domain', ids: count.domains, in: count.in, counts: condition }]
}

/** "item 2.3" and "domain D2": what has to be known before another part is. */
type Node = string

/** What each part has to know first. Whether an item applies rests on its domain; a level rests on its rule. */
function needsOf({ domains }: Instrument): Map<Node, Node[]> {
  const asked = (condition: Condition | undefined): Node[] =>
    condition ? askedBy(condition).flatMap(({ kind, ids }) => ids.map((id) => `${kind} ${id}`)) : []
  const needs = new Map<Node, Node[]>()
  for (const domain of domains) {
    const part = `part ${domain.id}`
    needs.set(part, asked(domain.appliesWhen))
    needs.set(`domain ${domain.id}`, [part, ...(domain.rule ?? []).flatMap(({ when }) => asked(when))])
    for (const item of domain.items) needs.set(`item ${item.id}`, [part, ...asked(item.appliesWhen)])
  }
  return needs
}

/** The parts of one circle in which each needs to know the next; undefined where there is none. */
export function circleIn(instrument: Instrument): string[] | undefined {
  const needs = needsOf(instrument)
  const done = new Set<Node>()
  const path: Node[] = []
  const visit = (node: Node): Node[] | undefined => {
    if (done.has(node)) return undefined
    const before = path.indexOf(node)
    if (before >= 0) return path.slice(before)
    path.push(node)
    for (const next of needs.get(node) ?? []) {
      const circle = visit(next)
      if (circle) return circle
    }
    path.pop()
    done.add(node)
    return undefined
  }
  for (const node of needs.keys()) {
    const circle = visit(node)
    if (circle) return circle.map((part) => part.replace(/^item /, 'question ').replace(/^part /, 'domain '))
  }
  return undefined
}
