import { fingerprint, judge, verdictInWords, type DuplicateRules, type Relation, type Verdict } from '../duplicates'
import { fieldInWords } from '../merging/fieldNames'
import { kindInWords } from '../merging/kindInWords'
import { valueInWords } from '../merging/valueInWords'
import type { CslItem } from '../record'

/** One of two records on the desk. */
export type DeskRecord = {
  id: string
  title: string
  item: CslItem
  /** Where it stands, in words: “Published”, “Draft”, or what it was imported from. */
  standing: string
  /** Its page in the admin, if it is stored. */
  href: string | null
}

/** One field of two records side by side. */
export type DeskField = { field: string; label: string; one: string; other: string; word: 'same' | 'different' | 'only left' | 'only right' }

/** Two records that may be one, with everything that speaks for and against. */
export type DeskPair = {
  id: string
  kind: 'stored' | 'import'
  one: DeskRecord
  other: DeskRecord
  score: number
  outcome: Verdict['outcome']
  isConflict: boolean
  reasons: string[]
  fields: DeskField[]
  relation: Relation | null
}

const ORDER = [
  'type', 'title', 'author', 'editor', 'issued', 'container-title', 'volume', 'issue', 'page', 'publisher',
  'DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN', 'URL', 'keyword', 'abstract',
]

/** Says how the record was kept, not what it describes. */
const UNSEEN = new Set(['id', 'source', 'citation-key'])

const LONGEST = 600

/** Two records as the desk shows them, judged by the rules as they are now. */
export function pairView(
  { id, kind, one, other }: Pick<DeskPair, 'id' | 'kind' | 'one' | 'other'>,
  rules: DuplicateRules,
): DeskPair {
  const verdict = judge(fingerprint(one.item), fingerprint(other.item), rules)
  return {
    id, kind, one, other,
    score: verdict.score,
    outcome: verdict.outcome,
    isConflict: verdict.isConflict || verdict.limits.includes('identifier-with-other-title'),
    reasons: verdictInWords(verdict),
    fields: fieldsSideBySide(one.item, other.item),
    relation: verdict.relation,
  }
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s‐‑‒–—-]+/g, ' ').trim()

/** Every field that either of two items has, what differs marked by a word. */
export function fieldsSideBySide(one: CslItem, other: CslItem): DeskField[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !UNSEEN.has(name))
  const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length)
  names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  return names.flatMap((field) => {
    const [left, right] = [shownValue(field, one), shownValue(field, other)]
    if (!left && !right) return []
    const word = plain(left) === plain(right) ? 'same' : !right ? 'only left' : !left ? 'only right' : 'different'
    return [{ field, label: fieldInWords(field), one: cut(left), other: cut(right), word }]
  })
}

const shownValue = (field: string, item: CslItem): string => (field === 'type' ? kindInWords(item.type) : valueInWords(item[field]))

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)
