import type { CellCounts } from './layers'
import type { GapRules } from './rules'
import type { AxisFacet } from './state'

export const gapKinds = ['absolute', 'synthesis', 'quality', 'equity'] as const
export type GapKind = (typeof gapKinds)[number]

/** What kinds of gap a cell has, and why. */
export type CellGaps = {
  readonly kinds: readonly GapKind[]
  /** Too few studies with a comparison group, or every study rated low; null for no gap of quality. */
  readonly quality: 'uncontrolled' | 'low' | null
  /** Why nobody can say whether there is a gap of quality: designs not recorded, or studies not rated. */
  readonly qualityUnknown: 'design' | 'unrated' | null
  /** Groups and countries of the rules that no study is about, as slugs. */
  readonly missing: { readonly groups: readonly string[]; readonly countries: readonly string[] }
}

/** Which kinds of gap make sense between two axes. A cell of one design has that design only; a cell of one group is about it. */
export type AskedGaps = { readonly designs: boolean; readonly groups: boolean; readonly countries: boolean }

export function askedGaps(rows: AxisFacet, columns: AxisFacet): AskedGaps {
  const isAxis = (facet: AxisFacet): boolean => rows === facet || columns === facet
  return { designs: !isAxis('design'), groups: !isAxis('population'), countries: !isAxis('country') }
}

const nothing: CellGaps = { kinds: [], quality: null, qualityUnknown: null, missing: { groups: [], countries: [] } }

function qualityOf(cell: CellCounts, rules: GapRules): Pick<CellGaps, 'quality' | 'qualityUnknown'> {
  if (cell.controlled + cell.designUnknown < rules.controlledFrom) return { quality: 'uncontrolled', qualityUnknown: null }
  if (cell.low === cell.studies) return { quality: 'low', qualityUnknown: null }
  if (cell.controlled < rules.controlledFrom) return { quality: null, qualityUnknown: 'design' }
  return { quality: null, qualityUnknown: cell.rated === cell.low && cell.rated < cell.studies ? 'unrated' : null }
}

/**
 * The gaps of a cell. What is not known never makes one: a study without a recorded design may have a comparison
 * group, and one that nobody has rated is not of low quality.
 */
export function gapsOf(cell: CellCounts, rules: GapRules, asked: AskedGaps): CellGaps {
  if (cell.studies === 0) return cell.reviews === 0 ? { ...nothing, kinds: ['absolute'] } : nothing
  const isSynthesis = asked.designs && cell.reviews === 0 && cell.studies >= rules.synthesisFrom
  const ofQuality = asked.designs ? qualityOf(cell, rules) : { quality: null, qualityUnknown: null }
  const isLookedInto = cell.studies >= rules.equityFrom
  const missing = {
    groups: rules.groups.filter((_, index) => isLookedInto && asked.groups && cell.groups[index] === 0),
    countries: rules.countries.filter((_, index) => isLookedInto && asked.countries && cell.countries[index] === 0),
  }
  const kinds = gapKinds.filter((kind) =>
    (kind === 'synthesis' && isSynthesis) || (kind === 'quality' && ofQuality.quality !== null)
    || (kind === 'equity' && missing.groups.length + missing.countries.length > 0))
  return { kinds, ...ofQuality, missing }
}
