import type { XmlElement } from '@/bibliography/citing/xml'

/** From where to where something reaches, downwards. */
export type Extent = { readonly top: number; readonly bottom: number }

/** The outline of an element of SVG as path data. */
export function pathOf({ name, attributes }: XmlElement): string {
  const value = (key: string): number => Number(attributes.get(key) ?? 0)
  switch (name) {
    case 'rect': return `M${value('x')} ${value('y')}h${value('width')}v${value('height')}h${-value('width')}z`
    case 'circle': return circle(value('cx'), value('cy'), value('r'))
    case 'polygon': return `M${(attributes.get('points') ?? '').split(' ').join('L')}z`
    default: return attributes.get('d') ?? ''
  }
}

const circle = (x: number, y: number, r: number): string => `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}a${r} ${r} 0 0 1 0 ${-2 * r}z`

/** Where in the numbers of a command its heights are, and how many numbers make one step. */
const heights: Readonly<Record<string, { readonly at: number; readonly of: number } | null>> = {
  M: { at: 1, of: 2 }, L: { at: 1, of: 2 }, V: { at: 0, of: 1 }, A: { at: 6, of: 7 }, H: null, Z: null,
}

/**
 * How far up and down a path of straight lines and upright half circles reaches.
 *
 * @throws Error at a command that charts did not have so far
 */
export function extentOf(path: string): Extent {
  let y = 0
  const seen: number[] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const where = heights[command.toUpperCase()]
    if (where === undefined) throw new Error(`A chart draws a path with “${command}”, which its PDF does not know yet.`)
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g)].map(([number]) => Number(number))
    for (let step = 0; where !== null && step < numbers.length; step += where.of) {
      const height = numbers[step + where.at] ?? 0
      y = command === command.toUpperCase() ? height : y + height
      seen.push(y)
    }
  }
  return { top: Math.min(...seen), bottom: Math.max(...seen) }
}
