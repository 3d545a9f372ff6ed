const sure = ['high', 'moderate', 'low'] as const
const sizes = ['large', 'moderate', 'small'] as const
const changes = ['reduces', 'increases', 'improves', 'worsens'] as const

export type Sure = (typeof sure)[number]
export type Size = (typeof sizes)[number]
export type Change = (typeof changes)[number]

type StatementKey = `statement.${Sure}.${Size}.${Change}` | `statement.${Sure}.little` | 'statement.uncertain'

type Words = {
  readonly effect: (certainty: Sure, size: Size, change: Change) => string
  readonly little: Readonly<Record<Sure, string>>
  readonly uncertain: string
}

/**
 * The plain statements of GRADE guidelines 26 by certainty, size and direction, made of the parts that a language has
 * for them. `{intervention}` and `{outcome}` are filled in later.
 */
export function statements({ effect, little, uncertain }: Words): Readonly<Record<StatementKey, string>> {
  const all = sure.flatMap((certainty) => [
    ...sizes.flatMap((size) => changes.map((change) => [`statement.${certainty}.${size}.${change}`, effect(certainty, size, change)] as const)),
    [`statement.${certainty}.little`, little[certainty]] as const,
  ])
  return Object.fromEntries([...all, ['statement.uncertain', uncertain]]) as Record<StatementKey, string>
}

/** For languages that name the outcome first and the change as a noun: `frames` take it in their `{change}`. */
export function namedChange(
  frames: Readonly<Record<Sure, string>>, nouns: Readonly<Record<Size, Readonly<Record<Change, string>>>>,
): Words['effect'] {
  return (certainty, size, change) => frames[certainty].replace('{change}', nouns[size][change])
}
