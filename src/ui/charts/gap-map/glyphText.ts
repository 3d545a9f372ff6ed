import { isValidElement, type ReactNode } from 'react'

import { escaped } from '../drawing/text'

const attribute = (name: string): string => (name === 'viewBox' ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

/**
 * The drawing inside a glyph of src/ui/evidence/glyphs.tsx as text, for charts that are files of their own. Knows
 * elements and lists of them, which is all that glyphs are made of.
 */
export function glyphText(glyph: ReactNode): string {
  if (Array.isArray(glyph)) return (glyph as readonly ReactNode[]).map(glyphText).join('')
  if (!isValidElement<Record<string, unknown>>(glyph)) return ''
  const { children, ...attributes } = glyph.props
  const inside = glyphText(children as ReactNode)
  if (typeof glyph.type !== 'string' || glyph.type === 'svg') return inside
  const written = Object.entries(attributes).map(([name, value]) => ` ${attribute(name)}="${escaped(String(value).replace('var(--paper)', '#fff'))}"`)
  return `<${glyph.type}${written.join('')}>${inside}</${glyph.type}>`
}
