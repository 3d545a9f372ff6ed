import type { Problem } from '@collections/hooks/refuse'
import { measureOf } from '@/synthesis/measures/measures'

type Result = Readonly<Record<string, unknown>>

/** Which side of "no difference" the estimate lies on, if its measure has such sides. */
function sideOf({ effectMeasure, estimate }: Result): 'higher' | 'lower' | null {
  const noEffect = measureOf(effectMeasure)?.noEffect ?? null
  if (noEffect === null || typeof estimate !== 'number' || estimate === noEffect) return null
  return estimate > noEffect ? 'higher' : 'lower'
}

const scales = { higher: 'higher is better', lower: 'lower is better' } as const

/** A direction of benefit that the estimate contradicts, where the record says which way the scale runs. */
export function benefitProblems(result: Result): Problem[] {
  const { betterWhen, direction, estimate } = result
  const side = sideOf(result)
  if (!side || (betterWhen !== 'higher' && betterWhen !== 'lower')) return []
  const said = direction === 'improved' || direction === 'worsened' ? direction : null
  const follows = side === betterWhen ? 'improved' : 'worsened'
  if (!said || said === follows) return []
  return [{
    path: 'direction',
    message: `On this scale ${scales[betterWhen]}, so an estimate of ${String(estimate)} means "${follows}", not "${said}". Correct the direction, the sign of the estimate, or which way the scale runs.`,
  }]
}

/** What the direction rests on where nothing says which way the scale runs: the sign alone would say otherwise. */
export function benefitWarning(result: Result): Problem | null {
  const { betterWhen, direction, estimate } = result
  const side = sideOf(result)
  if (!side || betterWhen === 'higher' || betterWhen === 'lower') return null
  const isOpposed = (direction === 'improved' && side === 'lower') || (direction === 'worsened' && side === 'higher')
  if (!isOpposed) return null
  return {
    path: 'betterWhen',
    message: `The estimate is ${String(estimate)} and the direction is "${String(direction)}". That is right only if lower is better on this scale, as with loneliness, anxiety or visits. Say which way the scale runs.`,
  }
}
