import { evaluate, type Evaluation } from '../instruments/evaluate'
import type { Answer, Answers, Instrument, Judgements } from '../instruments/types'

/** What a rater has filled in so far. */
export type Form = { answers: Answers; judgements: Judgements }

export type Detail = 'quote' | 'page' | 'comment'

export const emptyForm: Form = { answers: {}, judgements: {} }

/**
 * The form with one question answered. A judgement that only confirmed what the rule proposed follows the rule to its
 * new proposal, so that nobody overrides it by accident; one that differed from it stays as the rater chose it.
 */
export function withAnswer(instrument: Instrument, form: Form, item: string, response: string): Form {
  const answers = { ...form.answers, [item]: { ...form.answers[item], response } }
  return following(instrument, form, { answers, judgements: form.judgements })
}

/** The form with the quote, page or comment of one question; the question need not be answered yet. */
export function withDetail(form: Form, item: string, detail: Detail, text: string): Form {
  const { [detail]: _, ...rest } = form.answers[item] ?? { response: '' }
  const answer: Answer = text === '' ? rest : { ...rest, [detail]: text }
  return { ...form, answers: { ...form.answers, [item]: answer } }
}

/** The form with a level chosen for a place: a domain's id, or "overall". */
export function withLevel(instrument: Instrument, form: Form, place: string, level: string): Form {
  const reason = form.judgements[place]?.reason
  const judgements = { ...form.judgements, [place]: { level, ...(reason ? { reason } : {}) } }
  return following(instrument, form, { answers: form.answers, judgements }, place)
}

/** The form with the reason for a place. Where no level is chosen yet, the reason is for what the rule proposes. */
export function withReason(instrument: Instrument, form: Form, place: string, reason: string): Form {
  const level = form.judgements[place]?.level ?? verdictAt(evaluate(instrument, form.answers, form.judgements), place)?.judged
  if (!level) return form
  return { ...form, judgements: { ...form.judgements, [place]: { level, ...(reason ? { reason } : {}) } } }
}

/** The form with one's own judgement of a place taken back: the proposal holds again. */
export function withoutJudgement(instrument: Instrument, form: Form, place: string): Form {
  const { [place]: _, ...judgements } = form.judgements
  return following(instrument, form, { answers: form.answers, judgements }, place)
}

/** What holds at a domain, or overall; undefined where nothing is judged. */
export const verdictAt = (evaluation: Evaluation, place: string) =>
  place === 'overall' ? (evaluation.overall ?? undefined) : evaluation.domains[place]

function following(instrument: Instrument, before: Form, after: Form, chosen?: string): Form {
  const was = evaluate(instrument, before.answers, before.judgements)
  const judgements: Record<string, { level: string; reason?: string }> = { ...after.judgements }
  // From the first part to the whole: an overall proposal depends on what holds in the parts.
  for (const place of [...instrument.domains.map(({ id }) => id), 'overall']) {
    const judgement = judgements[place]
    const proposed = verdictAt(was, place)?.proposed
    if (!judgement || place === chosen || !proposed || judgement.level !== proposed) continue
    const now = verdictAt(evaluate(instrument, after.answers, judgements), place)?.proposed
    if (now && now !== proposed) judgements[place] = { ...judgement, level: now }
    else if (!now && !judgement.reason) delete judgements[place]
  }
  return { answers: after.answers, judgements }
}

/**
 * The next question that applies and has no answer, after a place and then from the start; undefined when none is.
 */
export function nextUnanswered(instrument: Instrument, evaluation: Evaluation, after?: string): string | undefined {
  const missing = new Set(Object.values(evaluation.domains).flatMap((domain) => domain.missing))
  const order = instrument.domains.flatMap(({ items }) => items.map(({ id }) => id))
  const from = after ? order.indexOf(after) + 1 : 0
  return [...order.slice(from), ...order.slice(0, from)].find((id) => missing.has(id))
}

/** How many questions apply as far as is known, and how many of them are answered. */
export function progressOf(evaluation: Evaluation): { answered: number; applying: number } {
  const applying = Object.values(evaluation.items).filter(({ applies }) => applies === true).length
  const missing = Object.values(evaluation.domains).reduce((sum, domain) => sum + domain.missing.length, 0)
  return { applying, answered: applying - missing }
}

/** Whether two forms say the same, whatever the order in which it was said. */
export function isSameForm(one: Form, other: Form): boolean {
  return ordered(one) === ordered(other)
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one.localeCompare(other)))
      : part,
  )
}
