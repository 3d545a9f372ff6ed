import type { Directions } from '../evidence/body'
import type { AbsoluteView, BodyEffect, NoEffect } from '../evidence/effect'
import type { LocalText } from '@/publishing/localised'
import type { LinkView } from '../../study-view'
import type { NoStatement, PlainStatement } from './statement'

/** Where the risk without the intervention comes from. */
export type BaselineView = {
  /** People in 1,000. */
  readonly risk: number
  readonly name: LocalText | null
  readonly source: LocalText | null
  readonly reference: LinkView | null
}

/** A reason that moved the certainty, numbered within its table. */
export type FootnoteView = {
  readonly number: number
  readonly domain: string
  readonly mark: string
  readonly reason: string
}

/** A result behind a row. */
export type RowResult = {
  readonly id: string
  readonly study: LinkView
  readonly direction: string
  readonly timeMonths: number | null
  /** The time in the words of the source, where whole months do not say it. */
  readonly timeAsWorded: string | null
  readonly detail: string | null
  readonly isRated: boolean
  /** It is in the pooled number. */
  readonly isPooled: boolean
}

/** One row: the evidence of one kind on one outcome. */
export type FindingRow = {
  /** Unique within the table. */
  readonly id: string
  readonly kind: 'controlled' | 'uncontrolled' | 'qualitative' | 'reviews'
  readonly outcome: { readonly slug: string; readonly label: string }
  /** Months of the shortest and the longest follow-up; null where none is recorded. */
  readonly months: { readonly from: number; readonly to: number } | null
  /** The time in the words of the source, where whole months do not say it. */
  readonly timeAsWorded: string | null
  readonly effect: BodyEffect | null
  readonly whyNoEffect: NoEffect['none'] | null
  readonly absolute: AbsoluteView | null
  readonly baseline: BaselineView | null
  readonly directions: Directions
  /** Smallest and largest estimate in one measure, where nothing is pooled. */
  readonly range: { readonly measure: string; readonly from: number; readonly to: number; readonly count: number } | null
  readonly people: number | null
  readonly studies: number
  readonly withoutNumber: number
  /** GRADE or GRADE-CERQual; null for reviews, which are not rated again. */
  readonly tool: string | null
  /** A level, or `not-yet-rated`. */
  readonly certainty: string
  /** Results or ratings of studies are not those that it was rated on. */
  readonly isOutdated: boolean
  /** ROBINS-I let it start high. */
  readonly startsHighByRobins: boolean
  readonly footnotes: readonly FootnoteView[]
  /** What a qualitative finding says. */
  readonly finding: LocalText | null
  readonly statement: PlainStatement | NoStatement | null
  /** The words that the statement is made with. */
  readonly words: { readonly intervention: LocalText | null; readonly outcome: LocalText | null }
  readonly results: readonly RowResult[]
}

/** The Summary of Findings of one summary. */
export type FindingsView = {
  readonly summary: string
  readonly title: LocalText
  readonly isExample: boolean
  readonly rows: readonly FindingRow[]
  /** Outcomes of the table without a published result. */
  readonly empty: readonly { readonly slug: string; readonly label: string }[]
  /** Outcomes with findings that have no room in the table. */
  readonly more: readonly { readonly slug: string; readonly label: string }[]
}
