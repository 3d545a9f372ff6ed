import type { CslDate, CslName } from '../record'
import { readDate, writeEdtf } from './fields/dates'
import { readNames, writeName } from './fields/names'
import type { Holding } from './format'

/**
 * How a field's value and a variable's become each other:
 * `text` one line, `paragraphs` one field per line, `keywords` one field per keyword (joined by "; "),
 * `names`, `bodies` (names never split), `date`, `pages`, `url`, `language`, `doi`, `pmid`, `pmcid`, `number`
 * (ISSN or ISBN, whichever it is), `identifiers` ("scheme: value", for what CSL has no variable).
 */
export type Kind =
  | 'text'
  | 'paragraphs'
  | 'keywords'
  | 'names'
  | 'bodies'
  | 'date'
  | 'pages'
  | 'url'
  | 'language'
  | 'doi'
  | 'pmid'
  | 'pmcid'
  | 'number'
  | 'identifiers'

/** One row of a format's mapping table. Earlier rows win where several fields mean the same variable. */
export type Rule = {
  tag: string
  /** The CSL variable; absent for a field that is only searched for identifiers. */
  variable?: string
  kind?: Kind
  /** CSL types for which the row counts, or for which it does not. */
  only?: readonly string[]
  except?: readonly string[]
  /**
   * Search it for identifiers: `whole` if the value may be one, `note` if it may name some by their label.
   */
  search?: 'whole' | 'note'
  /** Read only: another row writes the variable. */
  readOnly?: true
  /** Write only: the field is read by the format's own rules, or by another row. */
  writeOnly?: true
}

/** What differs between formats in how names and dates are written. */
export type Spelling = {
  readNames: (texts: readonly string[]) => CslName[]
  writeName: (name: CslName) => string
  readDate: (text: string) => CslDate | undefined
  writeDate: (date: CslDate) => string
  writeLanguage: (tag: string) => string
}

export const plainSpelling: Spelling = {
  readNames,
  writeName,
  readDate,
  writeDate: writeEdtf,
  writeLanguage: (tag) => tag,
}

type RankedRule = { rule: Rule; rank: number }

export type Table = {
  rules: readonly Rule[]
  spelling: Spelling
  byTag: ReadonlyMap<string, readonly RankedRule[]>
  /** The first row of a tag that counts for an item of this type. */
  ruleFor: (tag: string, type: string) => RankedRule | undefined
  isKnown: (tag: string) => boolean
}

/**
 * A format's mapping table. `unplaced` names the tags that the format knows and a reference has no place for.
 */
export function mappingTable(
  rules: readonly Rule[],
  unplaced: string,
  spelling: Partial<Spelling> = {},
): Table {
  const byTag = new Map<string, RankedRule[]>()
  rules.forEach(
    (rule, rank) => rule.writeOnly || byTag.set(rule.tag, [...(byTag.get(rule.tag) ?? []), { rule, rank }]),
  )
  const known = new Set([...rules.map(({ tag }) => tag), ...unplaced.split(/\s+/)])
  return {
    rules,
    spelling: { ...plainSpelling, ...spelling },
    byTag,
    ruleFor: ruleFinder(byTag),
    isKnown: (tag) => known.has(tag),
  }
}

/** Looked up once for each tag and type: a file has a handful of both, and millions of fields. */
function ruleFinder(byTag: Table['byTag']): Table['ruleFor'] {
  const byType = new Map<string, Map<string, RankedRule | undefined>>()
  return (tag, type) => {
    const rules = byTag.get(tag)
    if (!rules) return undefined
    let known = byType.get(type)
    if (!known) byType.set(type, (known = new Map()))
    if (!known.has(tag)) known.set(tag, rules.find(({ rule }) => applies(rule, type)))
    return known.get(tag)
  }
}

/** Whether a row counts for an item of this type. */
export const applies = ({ only, except }: Rule, type: string): boolean =>
  (only === undefined || only.includes(type)) && (except === undefined || !except.includes(type))

/** The CSL variables that a table writes, and which it writes for an item's type. */
export function heldBy({ rules }: Table): Pick<Holding, 'variables' | 'variable'> {
  const written = rules.filter(({ readOnly, kind }) => !readOnly && kind !== undefined)
  const nameOf = ({ variable, kind }: Rule) => (kind === 'identifiers' ? 'custom' : (variable ?? ''))
  return {
    variables: new Set(written.map(nameOf)),
    variable: (name, type) => written.some((rule) => nameOf(rule) === name && applies(rule, type)),
  }
}
