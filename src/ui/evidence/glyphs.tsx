import type { ReactNode } from 'react'

/** Values that a direction of benefit can take, in the order in which they are shown. */
export const directions = ['improved', 'no-difference', 'mixed', 'worsened', 'unclear', 'not-applicable'] as const
export type DirectionValue = (typeof directions)[number]

/** A stored direction, or `unclear` where the value is not one that this site knows. */
export const directionOf = (value: string | null | undefined): DirectionValue =>
  directions.find((direction) => direction === value) ?? 'unclear'

const directionShapes: Readonly<Record<DirectionValue, ReactNode>> = {
  improved: <path d="M8 1.5 15 14H1z" fill="currentColor" />,
  'no-difference': <path d="M1.5 4h13v3.2h-13zM1.5 9h13v3.2h-13z" fill="currentColor" />,
  mixed: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
  worsened: <path d="M8 14.5 1 2h14z" fill="currentColor" />,
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.6 2" />
      <path
        d="M5.9 6.3C6 5 6.9 4.2 8.1 4.2c1.3 0 2.2.8 2.2 1.9 0 1.6-2 1.7-2 3.2m0 1.5v1.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  'not-applicable': <path d="M3 7.2h10v1.7H3z" fill="currentColor" />,
}

/** The shape of a direction; the word must stand beside it. */
export const DirectionGlyph = ({ value }: { value: DirectionValue }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {directionShapes[value]}
  </svg>
)

/** Families of design that share a picture of how the research is built. */
export type DesignFamily =
  | 'trial' | 'cluster-trial' | 'controlled' | 'before-after' | 'cohort' | 'cross-section' | 'qualitative'
  | 'mixed-methods' | 'case' | 'economic' | 'review' | 'meta-analysis' | 'mapping-review' | 'plan' | 'other'

/** The first rule that fits the slug of a design term decides its picture. */
const familyRules: readonly (readonly [RegExp, DesignFamily])[] = [
  [/protocol|registration|planned/, 'plan'],
  [/meta-anal|umbrella|overview/, 'meta-analysis'],
  [/scoping|mapping|rapid|evidence-map|bibliometric/, 'mapping-review'],
  [/review|meta-ethnograph|synthesis/, 'review'],
  [/cluster/, 'cluster-trial'],
  [/uncontrolled|before-(and-)?after|pre-post|single-group/, 'before-after'],
  [/^controlled-stud/, 'controlled'],
  [/non-randomi[sz]ed|quasi|controlled-before|natural-experiment|case-control|matched|comparison|interrupted/, 'controlled'],
  [/randomi[sz]ed|trial/, 'trial'],
  [/cohort|longitudinal|routine-data|time-series/, 'cohort'],
  [/cross-section|survey|descriptive|observational/, 'cross-section'],
  [/mixed/, 'mixed-methods'],
  [/economic|cost|sroi|return/, 'economic'],
  [/qualitative|interview|ethnograph|realist|delphi|consensus/, 'qualitative'],
  [/case/, 'case'],
]

/** The picture for a design term. */
export const designFamily = (slug: string): DesignFamily =>
  familyRules.find(([rule]) => rule.test(slug))?.[1] ?? 'other'

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.7, strokeLinecap: 'round' } as const

const designShapes: Readonly<Record<DesignFamily, ReactNode>> = {
  trial: (
    <>
      <path {...line} d="M3 10h4l4-5h6M7 10l4 5h6" />
      <circle cx="4" cy="10" r="2.2" fill="currentColor" />
    </>
  ),
  'cluster-trial': (
    <>
      <path {...line} d="M7.5 10 11 5h6M7.5 10l3.5 5h6" />
      <circle cx="3" cy="7.6" r="1.5" fill="currentColor" />
      <circle cx="6" cy="10" r="1.5" fill="currentColor" />
      <circle cx="3" cy="12.4" r="1.5" fill="currentColor" />
    </>
  ),
  controlled: (
    <>
      <path {...line} d="M3 6h14M3 14h14" />
      <circle cx="4" cy="6" r="2" fill="currentColor" />
      <circle cx="4" cy="14" r="2" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  'before-after': (
    <>
      <path {...line} d="M5 10h10" />
      <circle cx="4" cy="10" r="2.2" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
      <circle cx="16" cy="10" r="2.4" fill="currentColor" />
    </>
  ),
  cohort: (
    <>
      <path {...line} d="M3 14h14" />
      <circle cx="4" cy="10" r="1.7" fill="currentColor" />
      <circle cx="10" cy="7.5" r="1.7" fill="currentColor" />
      <circle cx="16" cy="5" r="1.7" fill="currentColor" />
    </>
  ),
  'cross-section': <path {...line} d="M4 16V9M8 16V5M12 16v-9M16 16v-4" />,
  qualitative: <path {...line} strokeLinejoin="round" d="M3 4h14v9.5H9L5.5 17v-3.5H3z" />,
  'mixed-methods': (
    <>
      <circle {...line} cx="7.5" cy="10" r="4.8" />
      <circle {...line} cx="12.5" cy="10" r="4.8" />
    </>
  ),
  case: (
    <>
      <circle {...line} cx="8.5" cy="8.5" r="5" />
      <path {...line} d="m12.3 12.3 4.2 4.2" />
    </>
  ),
  economic: <path {...line} strokeLinejoin="round" d="M10 3v14M6 17h8M4 6h12M2 12l2-6 2 6zM14 12l2-6 2 6z" />,
  review: <path {...line} strokeLinejoin="round" d="m10 3 7 3.5-7 3.5-7-3.5zM3 10l7 3.5 7-3.5M3 13.5 10 17l7-3.5" />,
  'meta-analysis': (
    <>
      <path {...line} d="M10 3v3M4 5h9M7 9h9" />
      <path d="m10 12 5 2.6-5 2.6-5-2.6z" fill="currentColor" />
    </>
  ),
  'mapping-review': (
    <path {...line} strokeDasharray="2.4 2.4" strokeLinejoin="round" d="m10 3 7 3.5-7 3.5-7-3.5zM3 11.5l7 3.5 7-3.5" />
  ),
  plan: (
    <>
      <path {...line} strokeDasharray="2.2 2.6" d="M6 10 11 5h6M6 10l5 5h6" />
      <circle cx="4" cy="10" r="2.2" fill="var(--paper)" stroke="currentColor" strokeWidth="1.5" />
    </>
  ),
  other: <path {...line} strokeLinejoin="round" d="M5 3h7l4 4v10H5zM8 10h5M8 13h5" />,
}

/** The picture of a design; the name must stand beside it. */
export const DesignGlyph = ({ slug }: { slug: string }) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    {designShapes[designFamily(slug)]}
  </svg>
)

/** Signs of not knowing and of stages. */
const signShapes = {
  unconfirmed: (
    <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2.2" />
  ),
  conflict: <path d="M2 4.5h6M2 11.5h6M14 8H8.6M11 5.2 8.2 8l2.8 2.8M8 3v2.5M8 10.5V13" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  ongoing: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.6A6.4 6.4 0 0 1 8 14.4z" fill="currentColor" />
    </>
  ),
  planned: <path d="M2.5 3.5h11v10h-11zM2.5 6.8h11M5.3 1.8v3M10.7 1.8v3" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  completed: <path d="m2.5 8.5 3.7 3.8 7.3-8" fill="none" stroke="currentColor" strokeWidth="2" />,
  stopped: <path d="M3 3h10v10H3z" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  profile: <path d="M2 3.5h8M2 8h12M2 12.5h5" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  warning: <path d="M8 1.6 15 14.2H1zM8 6v4m0 1.4v1.3" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  search: <path d="M10.6 10.6 14.5 14.5M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0Z" fill="none" stroke="currentColor" strokeWidth="1.9" />,
  remove: <path d="m4.5 4.5 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="1.7" />,
} as const satisfies Record<string, ReactNode>

export type SignName = keyof typeof signShapes

export const SignGlyph = ({ name }: { name: SignName }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {signShapes[name]}
  </svg>
)
