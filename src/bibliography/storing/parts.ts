import { cslNameVariables, cslTypeOf } from '@collections/references/csl'
import { yearOfEdtf } from '../dates'
import type { CslDate, CslItem } from '../record'
import { webAddressProblem } from '@/publishing/links'
import { cslDateFrom, edtfFrom } from './dates'
import { rowsIn, textIn, type ReferenceFields, type ReferenceRecord } from './fields'
import { identifiersFrom, identifierVariables } from './identifiers'
import { cslTypeFrom, kindFrom } from './kinds'
import { contributorsFrom, namesFrom } from './names'

/** Variables of CSL that are stored together: how they become fields, and how they come back. */
export type Part = {
  readonly variables: readonly string[]
  readonly store: (item: CslItem) => Partial<ReferenceFields>
  readonly restore: (reference: ReferenceRecord) => Partial<CslItem>
}

type TextField = {
  [Field in keyof ReferenceFields]: ReferenceFields[Field] extends string | null ? Field : never
}[keyof ReferenceFields]

const TEXTS: readonly (readonly [variable: string, field: TextField])[] = [
  ['title', 'title'],
  ['abstract', 'abstract'],
  ['language', 'language'],
  ['container-title', 'containerTitle'],
  ['container-title-short', 'containerTitleShort'],
  ['collection-title', 'collectionTitle'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['edition', 'edition'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['event-title', 'eventTitle'],
  ['genre', 'genre'],
  ['license', 'licence'],
]

function textPart([variable, field]: (typeof TEXTS)[number]): Part {
  return {
    variables: [variable],
    store: (item) => ({ [field]: textOf(item[variable]) }),
    restore: (reference) => defined(variable, textIn(reference, field)),
  }
}

function datePart(variable: 'issued' | 'accessed'): Part {
  return {
    variables: [variable],
    store: (item) => {
      const date = item[variable]
      const edtf = typeof date === 'object' && !Array.isArray(date) ? edtfFrom(date as CslDate) : null
      return variable === 'issued' ? { issued: edtf, year: yearOfEdtf(edtf) } : { accessed: edtf }
    },
    restore: (reference) => defined(variable, cslDateFrom(textIn(reference, variable) ?? '')),
  }
}

const type: Part = {
  variables: ['type'],
  store: (item) => ({ cslType: cslTypeFrom(item), kind: kindFrom(item) }),
  restore: (reference) => ({ type: textIn(reference, 'cslType') ?? cslTypeOf(reference.kind) }),
}

const names: Part = {
  variables: cslNameVariables,
  store: (item) => ({ contributors: contributorsFrom(item) }),
  restore: namesFrom,
}

const identifiers: Part = {
  variables: ['DOI', 'PMID', 'PMCID', 'ISBN', 'ISSN', 'custom'],
  store: (item) => ({ identifiers: identifiersFrom(item) }),
  restore: identifierVariables,
}

const keywords: Part = {
  variables: ['keyword'],
  store: ({ keyword }) => {
    const words = Array.isArray(keyword) ? keyword : textOf(keyword)?.split(/[;\n]/)
    const texts = (words ?? []).filter((word) => typeof word === 'string')
    return { keywords: texts.map((word) => word.trim()).filter(Boolean) }
  },
  restore: (reference) => {
    const words = rowsIn(reference, 'keywords').filter((word: unknown) => typeof word === 'string')
    return defined('keyword', words.length > 0 ? words.join('; ') : undefined)
  },
}

/** The number of a report, act or standard is its own; that of an article stands in place of its pages. */
const OF_ARTICLES = new Set(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'paper-conference'])

const number: Part = {
  variables: ['number'],
  store: (item) => {
    const value = textOf(item.number)
    return OF_ARTICLES.has(item.type) ? { articleNumber: value } : { reportNumber: value }
  },
  restore: (reference) => {
    const own = textIn(reference, 'reportNumber')
    const inJournal = textIn(reference, 'articleNumber')
    const isArticle = OF_ARTICLES.has(textIn(reference, 'cslType') ?? cslTypeOf(reference.kind))
    return defined('number', isArticle ? (inJournal ?? own) : (own ?? inJournal))
  },
}

const address: Part = {
  variables: ['URL'],
  store: (item) => {
    const url = textOf(item.URL)
    return { url: url !== null && webAddressProblem(url) === null ? url : null }
  },
  restore: (reference) => defined('URL', textIn(reference, 'url')),
}

/** Every variable that has a field of its own. What is in none of these goes into `cslExtra`. */
export const parts: readonly Part[] = [
  type,
  ...TEXTS.map(textPart),
  names,
  datePart('issued'),
  datePart('accessed'),
  keywords,
  identifiers,
  number,
  address,
]

function textOf(value: CslItem[string]): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function defined(variable: string, value: CslItem[string]): Partial<CslItem> {
  return value === undefined ? {} : { [variable]: value }
}
