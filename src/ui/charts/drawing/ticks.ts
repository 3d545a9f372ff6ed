import { fromScale, toScale, type Scale } from '@/synthesis/plots/scale'

/** Round numbers within a range, as people write them: 1, 2 or 5 times a power of ten; about `wanted` of them. */
export function roundTicks(low: number, high: number, wanted = 5): readonly number[] {
  const raw = (high - low) / wanted
  if (!(raw > 0) || !Number.isFinite(raw)) return [low]
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** Ticks of an axis whose ends are given on the pooled scale, as readers see them. */
export function axisTicks(low: number, high: number, scale: Scale): readonly number[] {
  if (scale === 'linear') return roundTicks(low, high)
  if (scale === 'fisher') return roundTicks(fromScale(low, scale), fromScale(high, scale))
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((power) => [1, 2, 5].map((factor) => Number((factor * 10 ** power).toPrecision(3))))
  const within = candidates.filter((value) => toScale(value, scale) >= low - 1e-9 && toScale(value, scale) <= high + 1e-9)
  return within.length >= 3 ? within : roundTicks(Math.exp(low), Math.exp(high)).filter((value) => value > 0)
}
