import type { LocalText } from '@/publishing/localised'
import type { GapState } from '@collections/gaps/options'

import type { TagFacet } from './facets'
import type { GapLink } from './gap-view'
import type { Alike } from './similar'

/** What stands in a form: what was typed by field, and what is wrong with it. */
export type TypedForm = {
  readonly typed: Readonly<Record<string, readonly string[]>>
  readonly problems: Readonly<Record<string, string>>
}

/** A term to choose; children follow their parents. */
export type TermChoice = { readonly slug: string; readonly label: LocalText; readonly depth: number }

export type SimilarView = GapLink & {
  readonly id: string
  readonly slug: string
  readonly statement: LocalText | null
  readonly state: GapState
  readonly alike: Alike
}

/** Why a form was not taken although nothing in its fields is wrong. */
export type FormNotice = 'signed-out' | 'too-often' | 'not-permitted' | 'own-gap' | 'missing' | 'wrong-state' | 'has-draft' |
  'changed' | 'circle' | 'needs-reason' | 'needs-summary' | 'needs-gap' | 'invalid'

/** Tagging a gap: signing in, the form, and the similar gaps before it is saved. */
export type TagView = {
  readonly step: 'sign-in' | 'not-permitted' | 'form' | 'similar'
  readonly form: TypedForm
  readonly notice: FormNotice | null
  readonly choices: Readonly<Record<TagFacet, readonly TermChoice[]>> | null
  readonly similar: readonly SimilarView[]
  readonly token: string
  readonly signIn: string
  /** The page to go back to. */
  readonly from: string | null
}

export type EditTexts = { readonly title: string; readonly statement: string; readonly why: string }

export type EditView = {
  readonly gap: GapLink
  readonly form: TypedForm
  readonly notice: FormNotice | null
  readonly revision: number
  /** The texts as they stand now, where someone else has changed them meanwhile. */
  readonly theirs: EditTexts | null
  /** The texts in the language that the gap was written in, where the page's language has none yet. */
  readonly original: (EditTexts & { readonly lang: string }) | null
}
