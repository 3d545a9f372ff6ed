import { evaluate } from '../instruments/evaluate'
import type { Answers, Instrument, Judgements } from '../instruments/types'
import { agreementOf, type Agreement } from './agreement'
import { ratingsOfRows, type Ratings } from './ratings'

/** One rater's own rating as it was submitted, never what was settled on afterwards. */
export type IndependentRating = { rater: string; answers: Answers; judgements: Judgements }

/** The independent ratings of one job, all of them revealed. */
export type RatedJob = {
  id: string
  round: 'live' | 'calibration'
  instrument: Instrument
  /** When the last of them was submitted, as an ISO date. */
  completedAt: string
  ratings: readonly IndependentRating[]
}

export type AgreementRow = { label: string; agreement: Agreement }
export type AgreementSection = {
  kind: 'tool' | 'domain' | 'pair' | 'month'
  /** The tool that a section by domain is about. */
  tool?: string
  title: string
  rows: AgreementRow[]
}
export type AgreementReport = { jobs: number; sections: AgreementSection[] }

type Options = {
  /** By rater id; the section by pair is left out without names. */
  names?: ReadonlyMap<string, string>
  /** Whether "no information" and "not applicable" are answers like any other; else they count as not rated. */
  countsNoInformation?: boolean
}

const noInformation = new Set(['NI', 'NA', 'no-information', 'not-applicable'])

/**
 * How far independent ratings agree: by tool, by domain, by pair of raters and by month. Everything is computed from
 * the stored ratings of each job, so that raters who come or go change nothing but what they rated. Calibration
 * rounds are never mixed with live ones, nor one tool with another. A domain counts by its level; where a tool gives
 * none, each of its questions counts as one thing rated; what nobody rated, since it was not asked, has no row. Pairs
 * and months are those of the overall judgement, or of all questions where a tool has none.
 */
export function agreementReport(jobs: readonly RatedJob[], { names, countsNoInformation = false }: Options = {}): AgreementReport {
  const rated = jobs.filter(({ ratings }) => ratings.length > 1)
  const tools = [...grouped(rated, (job) => toolOf(job)).entries()].map(([tool, members]) => {
    const units = members.flatMap((job) => unitsOf(job, countsNoInformation))
    return { tool, units, whole: wholeOf(units) }
  })
  const isOne = tools.length === 1
  const within = (kind: 'pair' | 'month'): AgreementRow[] =>
    tools.flatMap(({ tool, whole }) =>
      [...grouped(whole, (unit) => (kind === 'month' ? unit.month : pairOf(unit, names))).entries()]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([label, units]) => rowOf(isOne ? label : `${label} · ${tool}`, units)),
    )
  const sections: AgreementSection[] = [
    { kind: 'tool', title: 'By tool', rows: tools.map(({ tool, whole }) => rowOf(tool, whole)) },
    ...tools.map(({ tool, units }) => ({
      kind: 'domain' as const,
      tool,
      title: `${tool}, by domain`,
      rows: [...grouped(units, ({ part }) => part).values()]
        .filter((members) => members.some(({ given }) => [...given.values()].some((value) => value !== null)))
        .map((members) => rowOf(members[0]?.domain ?? '', members)),
    })),
    ...(names ? [{ kind: 'pair' as const, title: 'By pair of raters', rows: within('pair') }] : []),
    { kind: 'month', title: 'Over time, by month', rows: within('month') },
  ]
  return { jobs: rated.length, sections: rated.length === 0 ? [] : sections }
}

const toolOf = ({ instrument, round }: RatedJob): string => {
  const name = `${instrument.shortName} (${instrument.version})`
  return round === 'calibration' ? `${name}, calibration` : name
}

/** One thing that every rater of a job was asked to judge. */
type Unit = {
  /** What it belongs to: a part of the tool, or null for the overall judgement, which a part may have the name of. */
  part: string | null
  domain: string
  month: string
  isOverall: boolean
  given: ReadonlyMap<string, string | null>
  categories: readonly string[]
  /** Levels have an order; responses to a question have none that may be relied on. */
  isOrdered: boolean
}

function unitsOf({ instrument, ratings, completedAt }: RatedJob, countsNoInformation: boolean): Unit[] {
  const evaluated = ratings.map(({ rater, answers, judgements }) => ({
    rater, answers, evaluation: evaluate(instrument, answers, judgements),
  }))
  const month = completedAt.slice(0, 7)
  const unit = (
    about: Pick<Unit, 'part' | 'domain' | 'isOverall' | 'isOrdered'>,
    options: readonly { id: string }[],
    valueOf: (rating: (typeof evaluated)[number]) => string | null | undefined,
  ): Unit => {
    const categories = options.map(({ id }) => id).filter((id) => countsNoInformation || !noInformation.has(id))
    const given = new Map(evaluated.map((rating) => {
      const value = valueOf(rating) ?? null
      return [rating.rater, value !== null && categories.includes(value) ? value : null]
    }))
    return { ...about, month, given, categories }
  }
  const levels = (list: string): readonly { id: string }[] => instrument.levels[list] ?? []
  return [
    ...instrument.domains.flatMap((domain) => {
      const about = { part: domain.id, domain: nameOf(domain, instrument), isOverall: false }
      if (domain.levels !== undefined)
        return [unit({ ...about, isOrdered: true }, levels(domain.levels), ({ evaluation }) => evaluation.domains[domain.id]?.judged)]
      return domain.items.map((item) =>
        unit({ ...about, isOrdered: false }, instrument.responseSets[item.responses] ?? [], ({ answers, evaluation }) =>
          evaluation.items[item.id]?.applies === true ? answers[item.id]?.response : null,
        ),
      )
    }),
    ...(instrument.overall.kind === 'level'
      ? [unit({ part: null, domain: overallName, isOverall: true, isOrdered: true }, levels('overall'), ({ evaluation }) => evaluation.overall?.judged)]
      : []),
  ]
}

const overallName = 'Overall'

/** A part that only asks on the way to the overall judgement is told from that judgement. */
const nameOf = ({ label, levels }: Instrument['domains'][number], { overall }: Instrument): string =>
  overall.kind === 'level' && levels === undefined && label === overallName ? `${overallName}: its questions` : label

/** What stands for the whole of a tool: its overall judgements, or all of its questions and domains. */
function wholeOf(units: readonly Unit[]): readonly Unit[] {
  const overall = units.filter(({ isOverall }) => isOverall)
  return overall.length > 0 ? overall : units
}

function pairOf({ given }: Unit, names: ReadonlyMap<string, string> | undefined): string {
  return [...given.keys()]
    .map((rater) => names?.get(rater) ?? 'Someone who has left')
    .sort((one, other) => one.localeCompare(other))
    .join(' and ')
}

const rowOf = (label: string, units: readonly Unit[]): AgreementRow => ({
  label,
  agreement: agreementOf(ratingsOf(units), { isPooled: true }),
})

/** Each rater has one column, in an order that does not depend on who submitted first. */
function ratingsOf(units: readonly Unit[]): Ratings {
  const raters = [...new Set(units.flatMap(({ given }) => [...given.keys()]))].sort()
  const categories = [...new Set(units.flatMap((unit) => unit.categories))]
  const rows = units.map(({ given }) => raters.map((rater) => given.get(rater) ?? null))
  const ratings = ratingsOfRows(rows, categories)
  const isOrdered = units.every((unit) => unit.isOrdered && unit.categories.join() === categories.join())
  return isOrdered ? ratings : { ...ratings, order: categories.length <= 2 ? 'two' : 'none', values: null }
}

function grouped<Member, Key>(members: readonly Member[], keyOf: (member: Member) => Key): Map<Key, Member[]> {
  const groups = new Map<Key, Member[]>()
  for (const member of members) {
    const key = keyOf(member)
    groups.set(key, [...(groups.get(key) ?? []), member])
  }
  return groups
}
