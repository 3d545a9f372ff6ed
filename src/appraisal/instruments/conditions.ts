import type { Condition, Rule } from './types'

/** True, false, or null while an answer it depends on is missing. */
export type Truth = boolean | null

/** What conditions ask about: whether an item was answered, or a domain judged, with one of these. */
export type Known = {
  itemIsOneOf: (item: string, responses: readonly string[]) => Truth
  domainIsOneOf: (domain: string, levels: readonly string[]) => Truth
}

/** True only if all are true, false as soon as one is false (Kleene's strong three-valued logic). */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(null) ? null : true
}

/** True as soon as one is true, false only if all are false. */
function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true
  return truths.includes(null) ? null : false
}

/** Whether so many are true, given that any of the unknown ones may still turn out either way. */
function numberWithin(truths: readonly Truth[], atLeast = 0, atMost = Infinity): Truth {
  const certain = truths.filter((truth) => truth === true).length
  const possible = certain + truths.filter((truth) => truth === null).length
  if (possible < atLeast || certain > atMost) return false
  return certain >= atLeast && possible <= atMost ? true : null
}

/** Whether a condition holds, as far as is known. */
export function truthOf(condition: Condition, known: Known): Truth {
  if ('always' in condition) return true
  if ('item' in condition) return known.itemIsOneOf(condition.item, condition.in)
  if ('domain' in condition) return known.domainIsOneOf(condition.domain, condition.in)
  if ('all' in condition) return allOf(condition.all.map((part) => truthOf(part, known)))
  if ('any' in condition) return anyOf(condition.any.map((part) => truthOf(part, known)))
  if ('not' in condition) {
    const truth = truthOf(condition.not, known)
    return truth === null ? null : !truth
  }
  const { count, atLeast, atMost } = condition
  const truths = 'items' in count
    ? count.items.map((item) => known.itemIsOneOf(item, count.in))
    : count.domains.map((domain) => known.domainIsOneOf(domain, count.in))
  return numberWithin(truths, atLeast, atMost)
}

/**
 * The row that decides: the first that holds, if every row before it is false or, while still open, would say the
 * same level. Undefined while that is not known, and where no row holds.
 */
export function decidingRow(rule: Rule, known: Known): Rule[number] | undefined {
  const open = new Set<string>()
  for (const row of rule) {
    const truth = truthOf(row.when, known)
    if (truth === null) open.add(row.then)
    if (truth === true) {
      return [...open].every((level) => level === row.then) ? row : undefined
    }
  }
  return undefined
}
