import { effectsIn, studiesIn } from '@/synthesis/pooling/input'
import { publishedPooling } from '@/synthesis/pooling/published'
import { PoolingError } from '@/synthesis/pooling/studies'
import type { CommandRun } from '../command'
import { casesIn, columns, shown, type FileCase } from './casesIn'

/**
 * Pools the cases of a file: a list of `{name, yi, vi}` with the estimates of the studies and their variances, or
 * `sei` instead of `vi`, or `scale` and `raw` with counts or means; `labels` and `groups` if wanted. A case that
 * cannot be pooled has an `error`, the others are still computed.
 */
export const run: CommandRun = async ({ positionals: [file = ''], options }) => {
  const answers = (await casesIn(file)).map((one) => answer(one, options.exact === true))
  return {
    data: answers.map(({ name, pooled, error }) => (pooled ? { name, ...pooled } : { name, error })),
    text: answers
      .map(({ name, pooled, error }) => `${name}\n${pooled ? table(pooled) : `  ${error}`}`)
      .join('\n\n'),
    isFailed: answers.some(({ error }) => error !== undefined),
  }
}

type Answer = { name: string; pooled?: Record<string, unknown>; error?: string }

function answer({ name, fields }: FileCase, isExact: boolean): Answer {
  try {
    const { studies, warnings } = studiesIn(fields)
    const isRatio = ['RR', 'OR', 'HR'].includes(String(fields.scale))
    return {
      name,
      pooled: { ...publishedPooling(studies, { isExact, isRatio }), ...effectsIn(fields), warnings },
    }
  } catch (error) {
    if (error instanceof PoolingError) return { name, error: error.message }
    throw error
  }
}

function table(pooled: Record<string, unknown>): string {
  const rows = Object.entries(pooled).flatMap(([method, numbers]) =>
    isFit(numbers) ? [line(method, numbers)] : [],
  )
  const notes = [
    ...new Set(Object.values(pooled).flatMap((numbers) => (isFit(numbers) ? (numbers.notes ?? []) : []))),
  ]
  const warnings = Array.isArray(pooled.warnings) ? pooled.warnings.map(String) : []
  return [
    columns([['  ', 'estimate', 'SE', '95 % interval', 'p', 'τ²', 'I² %', 'Q', 'df', 'p of Q'], ...rows]),
    ...[...notes, ...warnings].map((note) => `  Note: ${note}`),
  ].join('\n')
}

type Fit = {
  estimate: number
  se: number
  ci_lb: number
  ci_ub: number
  p: number
  tau2: number
  I2: number
  Q: number
  Q_df: number
  Q_p: number
  notes?: string[]
}

const isFit = (value: unknown): value is Fit =>
  typeof value === 'object' && value !== null && 'weights_pct' in value

const line = (method: string, { estimate, se, ci_lb, ci_ub, p, tau2, I2, Q, Q_df, Q_p }: Fit): string[] => [
  `  ${method}`,
  shown(estimate),
  shown(se),
  `${shown(ci_lb)} to ${shown(ci_ub)}`,
  shown(p),
  shown(tau2),
  shown(I2),
  shown(Q),
  String(Q_df),
  shown(Q_p),
]
