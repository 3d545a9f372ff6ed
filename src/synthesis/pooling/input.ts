import { chiSquareAbove } from '../distributions/chiSquare'
import {
  fisherZ,
  logOddsRatio,
  logRiskRatio,
  meanDifference,
  riskDifference,
  standardisedMeanDifference,
  studiesOf,
  type Counts,
  type Effect,
} from './effects'
import { mantelHaenszel, peto, type PooledRatio } from './rareEvents'
import { PoolingError, total, type StudyEstimate } from './studies'

type Fields = Readonly<Record<string, unknown>>

/**
 * The studies of one case of a file: estimates `yi` with variances `vi` or standard errors `sei`, else computed from
 * `raw` on the scale named. A study whose estimate is missing is left out, which a warning says.
 *
 * @throws PoolingError naming the field and the place of what is missing or no number
 */
export function studiesIn(fields: Fields): { studies: StudyEstimate[]; warnings: string[] } {
  if (fields.yi === undefined) return fromRaw(fields)
  const yi = numbersIn(fields.yi, 'yi')
  const isError = fields.vi === undefined && fields.sei !== undefined
  const name = isError ? 'sei' : 'vi'
  const given = numbersIn(fields[name], name)
  if (given.length !== yi.length)
    throw new PoolingError(
      `${name}: it has ${given.length} numbers, and yi has ${yi.length}. Give one for each study.`,
    )
  const labels = labelsOf(fields, yi.length)
  const groups = listOf(fields.groups ?? fields.group, 'groups', yi.length)
  const warnings: string[] = []
  const studies = yi.flatMap((estimate, index) => {
    const spread = given[index] ?? null
    const label = labels[index] ?? ''
    if (estimate === null || spread === null) {
      warnings.push(
        `study ${index + 1} (${label}) has no ${estimate === null ? 'estimate' : 'variance'} and is left out`,
      )
      return []
    }
    if (spread <= 0)
      throw new PoolingError(
        `${name}, place ${index + 1} (${label}): ${spread} is not above 0. A study with no ${isError ? 'standard error' : 'variance'} cannot be weighted; correct it, or give null to leave the study out.`,
      )
    const group = groups?.[index]
    return [
      {
        label,
        estimate,
        variance: isError ? spread * spread : spread,
        ...(group === undefined ? {} : { group }),
      },
    ]
  })
  return { studies, warnings }
}

/** What only counts can give: the Mantel–Haenszel and Peto ratios; empty without counts and a ratio's scale. */
export function effectsIn(fields: Fields): { MH?: PublishedRatio; Peto?: PublishedRatio } {
  const measure = fields.scale
  const counts = Array.isArray(fields.raw) ? fields.raw.map(countsIn) : []
  const isWhole = counts.length > 0 && counts.every((one) => one !== null)
  if ((measure !== 'RR' && measure !== 'OR') || !isWhole) return {}
  const tables = counts.filter((one) => one !== null)
  const effects = tables.map(measure === 'RR' ? logRiskRatio : logOddsRatio)
  try {
    return {
      MH: named(mantelHaenszel(tables, measure), effects),
      ...(measure === 'OR' ? { Peto: named(peto(tables), effects) } : {}),
    }
  } catch (error) {
    if (error instanceof PoolingError) return {}
    throw error
  }
}

type PublishedRatio = {
  estimate: number
  se: number
  ci_lb: number
  ci_ub: number
  stat: number
  p: number
  exp: [number, number, number]
  Q: number
  Q_df: number
  Q_p: number
}

/** With Q around the pooled ratio, of the studies that say something about it. */
function named(pooled: PooledRatio, effects: readonly (Effect | null)[]): PublishedRatio {
  const { estimate, se, lower, upper, statistic, p } = pooled
  const known = effects.filter((effect) => effect !== null)
  const q = total(known.map((effect) => (effect.estimate - estimate) ** 2 / effect.variance))
  return {
    estimate,
    se,
    ci_lb: lower,
    ci_ub: upper,
    stat: statistic,
    p,
    exp: [Math.exp(estimate), Math.exp(lower), Math.exp(upper)],
    Q: q,
    Q_df: known.length - 1,
    Q_p: known.length > 1 ? chiSquareAbove(q, known.length - 1) : 1,
  }
}

function fromRaw(fields: Fields): { studies: StudyEstimate[]; warnings: string[] } {
  const { raw, scale } = fields
  if (!Array.isArray(raw) || raw.length === 0)
    throw new PoolingError(
      'yi: it is missing. Give the estimates of the studies as a list, and their variances as vi.',
    )
  const labels = labelsOf(fields, raw.length)
  const effects = raw.map((row: unknown, index) => {
    const label = labels[index] ?? ''
    try {
      return { label, effect: effectOf(row, scale) }
    } catch (error) {
      if (error instanceof PoolingError)
        throw new PoolingError(`raw, place ${index + 1} (${label}): ${error.message}`)
      throw error
    }
  })
  const { studies, left } = studiesOf(effects)
  return {
    studies,
    warnings: [
      ...left.map(
        (label) =>
          `${label} has no event in either group, or nothing but events: it says nothing about a ratio and is left out`,
      ),
      ...effects.flatMap(({ label, effect }) => (effect?.notes ?? []).map((note) => `${label}: ${note}`)),
    ],
  }
}

function effectOf(row: unknown, scale: unknown): Effect | null {
  const counts = countsIn(row)
  if (counts && scale === 'RR') return logRiskRatio(counts)
  if (counts && scale === 'OR') return logOddsRatio(counts)
  if (counts && scale === 'RD') return riskDifference(counts)
  const number = reader(row)
  if (scale === 'MD' || scale === 'SMD') {
    const means = {
      mean: number('m1i'),
      sd: number('sd1i'),
      people: number('n1i'),
      controlMean: number('m2i'),
      controlSd: number('sd2i'),
      controlPeople: number('n2i'),
    }
    return scale === 'MD' ? meanDifference(means) : standardisedMeanDifference(means)
  }
  if (scale === 'ZCOR') return fisherZ(number('ri'), number('ni'))
  throw new PoolingError(
    'these numbers and this scale do not go together. Use scale RR, OR or RD with tpos, tneg, cpos, cneg or ai, n1i, ci, n2i; MD or SMD with m1i, sd1i, n1i, m2i, sd2i, n2i; ZCOR with ri, ni.',
  )
}

/** Counts under metafor's names: events and non-events, or events and people. */
function countsIn(row: unknown): Counts | null {
  const has = (...keys: string[]): boolean =>
    typeof row === 'object' && row !== null && keys.every((key) => key in row)
  const number = reader(row)
  if (has('tpos', 'tneg', 'cpos', 'cneg'))
    return {
      events: number('tpos'),
      people: number('tpos') + number('tneg'),
      controlEvents: number('cpos'),
      controlPeople: number('cpos') + number('cneg'),
    }
  if (has('ai', 'bi', 'ci', 'di'))
    return {
      events: number('ai'),
      people: number('ai') + number('bi'),
      controlEvents: number('ci'),
      controlPeople: number('ci') + number('di'),
    }
  if (has('ai', 'n1i', 'ci', 'n2i'))
    return {
      events: number('ai'),
      people: number('n1i'),
      controlEvents: number('ci'),
      controlPeople: number('n2i'),
    }
  return null
}

const reader =
  (row: unknown) =>
  (key: string): number => {
    const value: unknown = typeof row === 'object' && row !== null ? (row as Fields)[key] : undefined
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new PoolingError(`${key} is ${JSON.stringify(value) ?? 'missing'}. Give a number.`)
    return value
  }

function numbersIn(list: unknown, name: string): (number | null)[] {
  if (!Array.isArray(list))
    throw new PoolingError(
      `${name}: it is ${list === undefined ? 'missing' : 'not a list'}. Give one number for each study${name === 'vi' ? ', or their standard errors as sei' : ''}.`,
    )
  return list.map((value: unknown, index) => {
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value
    throw new PoolingError(
      `${name}, place ${index + 1}: ${typeof value === 'number' ? 'it is beyond what can be calculated with' : `${JSON.stringify(value)} is not a number`}. Give a number, or null where it is missing.`,
    )
  })
}

function labelsOf(fields: Fields, count: number): string[] {
  return (
    listOf(fields.labels ?? fields.slab, 'labels', count) ??
    Array.from({ length: count }, (_, index) => String(index + 1))
  )
}

function listOf(list: unknown, name: string, count: number): string[] | undefined {
  if (list === undefined || list === null) return undefined
  if (!Array.isArray(list) || list.length !== count)
    throw new PoolingError(`${name}: give a list with one text for each of the ${count} studies.`)
  return list.map((one: unknown) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))
}
