import { isSearchTerm, tagFacets, type TagFacet } from './facets'
import { typedLine, typedText } from './typed'

/** Why a field is not accepted; the page says it in the reader's language. */
export type FieldProblem = 'missing' | 'too-long' | 'not-offered' | 'retired'

export type Problems = Readonly<Record<string, FieldProblem>>

/** The most characters of each text. */
export const longest = {
  statement: 300, why: 2000, citation: 1000, reason: 2000, comment: 4000, different: 1000, because: 1000,
  evidence: 2000, population: 300, intervention: 300, comparison: 300, outcomeWanted: 300, title: 200,
} as const

/** The parts of a research recommendation as fields of the form, and where they are stored. */
export const epicotFields = [
  ['evidence', 'evidence'], ['population', 'populationWanted'], ['intervention', 'intervention'],
  ['comparison', 'comparison'], ['outcome', 'outcomeWanted'],
] as const

export type EpicotPart = (typeof epicotFields)[number][0]

/** What someone typed to tag a gap, as the form shows it again. */
export type TagForm = {
  readonly statement: string
  readonly why: string
  /** Slugs by facet; a facet that was left open is not there. */
  readonly terms: Readonly<Partial<Record<TagFacet, readonly string[]>>>
  /** Slug of the country that the proposer speaks for; empty for none. */
  readonly myCountry: string
  readonly epicot: Readonly<Record<EpicotPart, string>>
  readonly citation: string
  readonly showName: boolean
  readonly tellMe: boolean
  /** Of the form, so that one sent twice is one gap. */
  readonly token: string
  /** How it differs from the similar gaps that were shown; null before they were. */
  readonly different: string | null
  /** The slugs of the gaps that were shown. */
  readonly shown: readonly string[]
  /** The page to go back to, such as the map. */
  readonly from: string | null
}

type Sent = Pick<URLSearchParams, 'get' | 'getAll'>

const mostTerms = 6
const mostShown = 5

/** A path of this site, or null: nobody is led elsewhere. */
function ownPath(value: string | null): string | null {
  if (!value || value.length > 2000 || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return null
  return value
}

export const isToken = (value: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

/** What an address or a form says of a gap to tag. */
export function tagFormIn(sent: Sent, token: string): TagForm {
  const line = (field: string): string => typedLine(sent.get(field) ?? '')
  const given = sent.get('token') ?? ''
  const terms = tagFacets.map((facet) => {
    const slugs = [...new Set(sent.getAll(facet).filter((slug) => isSearchTerm(slug)))].slice(0, mostTerms)
    return [facet, slugs] as const
  })
  return {
    statement: line('statement'),
    why: typedText(sent.get('why') ?? ''),
    terms: Object.fromEntries(terms.filter(([, slugs]) => slugs.length > 0)),
    myCountry: line('myCountry').slice(0, 100),
    epicot: Object.fromEntries(epicotFields.map(([part, field]) => [part, typedText(sent.get(field) ?? '')])) as TagForm['epicot'],
    citation: typedText(sent.get('citation') ?? ''),
    showName: sent.get('showName') === 'yes',
    tellMe: sent.get('tellMe') === 'yes',
    token: isToken(given) ? given : token,
    different: sent.get('different') === null ? null : typedText(sent.get('different') ?? ''),
    shown: sent.getAll('shown').filter((slug) => isSearchTerm(slug)).slice(0, mostShown),
    from: ownPath(sent.get('from')),
  }
}

const over = (text: string, field: keyof typeof longest): boolean => Array.from(text).length > longest[field]

/** One text of a form with its limits. */
export function textProblem(text: string, field: keyof typeof longest, isRequired = true): FieldProblem | null {
  if (!text) return isRequired ? 'missing' : null
  return over(text, field) ? 'too-long' : null
}

/** What is wrong with a tagged gap before anything is looked up. */
export function tagProblems(form: TagForm): Problems {
  const checks: readonly (readonly [string, FieldProblem | null])[] = [
    ['statement', textProblem(form.statement, 'statement')],
    ['why', textProblem(form.why, 'why', false)],
    ['citation', textProblem(form.citation, 'citation', false)],
    ['evidence', textProblem(form.epicot.evidence, 'evidence', false)],
    ['populationWanted', textProblem(form.epicot.population, 'population', false)],
    ['intervention', textProblem(form.epicot.intervention, 'intervention', false)],
    ['comparison', textProblem(form.epicot.comparison, 'comparison', false)],
    ['outcomeWanted', textProblem(form.epicot.outcome, 'outcomeWanted', false)],
  ]
  return Object.fromEntries(checks.filter((check): check is [string, FieldProblem] => check[1] !== null))
}
