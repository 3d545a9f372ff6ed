import { cerqual } from '@/appraisal/instruments/data/cerqual'
import { grade } from '@/appraisal/instruments/data/grade'
import { evaluate, type Evaluation, type Problem } from '@/appraisal/instruments/evaluate'
import type { Answers, Instrument, Judgements, QualityBand } from '@/appraisal/instruments/types'

/** What is rated apart: comparisons, changes without a comparison, and what people say. */
export const ratedBodies = ['controlled', 'uncontrolled', 'qualitative'] as const
export type RatedBody = (typeof ratedBodies)[number]

export const isRatedBody = (value: unknown): value is RatedBody => ratedBodies.some((body) => body === value)

/** What a person said: the start and, by reason, a level with the words for it. */
export type CertaintyForm = { readonly answers: Answers; readonly judgements: Judgements }

export type RatedCertainty = {
  readonly evaluation: Evaluation
  /** Follows from the form; null while something that it needs is missing. */
  readonly level: QualityBand | null
  /** What stops it from being confirmed. */
  readonly problems: readonly Problem[]
}

/**
 * GRADE as data, with two rules of this hub: the level follows and nobody types it, and a reason is asked for where
 * the certainty moves.
 */
const gradeHere: Instrument = { ...grade, overrideAllowed: false, needsJustification: 'overrides' }

/** The authors of GRADE-CERQual give no formula, so that what the hub proposes may be changed with a reason. */
const cerqualHere: Instrument = { ...cerqual, needsJustification: 'overrides' }

/** The instrument for a body of evidence. */
export const instrumentFor = (body: RatedBody): Instrument => (body === 'qualitative' ? cerqualHere : gradeHere)

/** Levels that leave the certainty where it is. */
const unmoved: readonly string[] = ['not-serious', 'not-up', 'none']

const certainties: readonly string[] = ['high', 'moderate', 'low', 'very-low'] satisfies QualityBand[]
const isCertainty = (level: string | null | undefined): level is QualityBand =>
  typeof level === 'string' && certainties.includes(level)

/** Levels that were proposed, by reason; a decision against one has to say why. */
export type ProposedLevels = Readonly<Record<string, { readonly level: string | null }>>

/**
 * What a form comes to for a body of evidence, and what is missing from it.
 *
 * @param proposals what the hub proposed to the rater
 */
export function rateCertainty(
  body: RatedBody, { answers, judgements }: CertaintyForm, proposals: ProposedLevels = {},
): RatedCertainty {
  const instrument = instrumentFor(body)
  const evaluation = evaluate(instrument, answers, judgements)
  const start = startProblems(body, answers)
  const problems = [...evaluation.problems, ...missingReasons(instrument, evaluation, judgements, proposals), ...start]
  const judged = evaluation.overall?.judged
  const isWhole = start.length === 0 && isJudged(instrument, evaluation)
  return { evaluation, problems, level: isWhole && isCertainty(judged) ? judged : null }
}

/** A reason not yet decided could still move the level, also where the rule can already be applied. */
const isJudged = (instrument: Instrument, { domains }: Evaluation): boolean =>
  instrument.domains.every(({ id, levels }) => !levels || !domains[id]?.applies || domains[id].judged !== null)

function missingReasons(instrument: Instrument, { domains }: Evaluation, judgements: Judgements, proposals: ProposedLevels): Problem[] {
  return instrument.domains.flatMap(({ id, label, levels }) => {
    const judged = domains[id]?.judged
    const reason = Object.hasOwn(judgements, id) ? judgements[id]?.reason?.trim() : undefined
    if (!levels || !domains[id]?.applies || !judged || reason) return []
    const proposal = Object.hasOwn(proposals, id) ? proposals[id] : undefined
    if (!unmoved.includes(judged))
      return [{ place: id, message: `“${label}” moves the certainty and needs a reason. Say why in a sentence; readers see it as a footnote.` }]
    if (!proposal || proposal.level === judged) return []
    if (proposal.level !== null) return [{ place: id, message: `“${label}” is decided otherwise than proposed. Say why in a sentence.` }]
    // That nothing lowers the certainty is a decision, too, where the hub could not look.
    if (levels.startsWith('up')) return []
    return [{ place: id, message: `The hub proposes nothing for “${label}”. Say in a sentence what your decision rests on.` }]
  })
}

/** A change within one group is no trial, even where a trial reports it. */
function startProblems(body: RatedBody, answers: Answers): Problem[] {
  const start = Object.hasOwn(answers, 'start') ? answers.start?.response : undefined
  if (body !== 'uncontrolled' || !start || start === 'non-randomised') return []
  return [{
    place: 'start',
    message: 'Changes without a comparison group start low, also where a trial reports them. Choose “Other studies: starts low”.',
  }]
}

/** The footnotes of a rating: every reason that moves the level, in the order of the instrument. */
export type Footnote = { readonly domain: string; readonly level: string; readonly mark: string; readonly reason: string }

export function footnotesOf(body: RatedBody, form: CertaintyForm): readonly Footnote[] {
  const instrument = instrumentFor(body)
  const { domains, overall } = evaluate(instrument, form.answers, form.judgements)
  const steps = instrument.domains.flatMap(({ id, levels }): Footnote[] => {
    const judged = domains[id]?.judged
    const level = instrument.levels[levels ?? '']?.find((one) => one.id === judged)
    const reason = form.judgements[id]?.reason?.trim()
    if (!domains[id]?.applies || !level || !reason || unmoved.includes(level.id)) return []
    // The marks of GRADE-CERQual only order its levels; steps of GRADE are what they say.
    return [{ domain: id, level: level.id, mark: body === 'qualitative' ? '' : level.mark, reason }]
  })
  const whole = overall?.isOverridden ? form.judgements.overall?.reason?.trim() : undefined
  return whole ? [...steps, { domain: 'overall', level: overall?.judged ?? '', mark: '', reason: whole }] : steps
}
