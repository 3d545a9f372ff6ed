import type { Payload } from 'payload'

import { shortName } from '@/bibliography/citing/readable'
import { citableOf } from '@/bibliography/citing/sources'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import { outcomeEvidence, summaryEvidence } from '@/synthesis/plots/queries'

import { workFields, workView } from '../cited-work'
import { claimLine, claimLineFields } from '../claims/mapping'
import { localText } from '../localised'
import { linkFields, recordsById, termRecords } from '../reading/queries'
import { linkTo, termViews } from '../reading/views'
import type { RichNode } from '../richText'
import { idOf, numberOf, textOf, type Stored } from '../stored'
import type { FindingView } from '../views'
import { embedsIn, idIn, namedBy, namedIn, rowsIn, textIn } from './nodes'
import type { EmbedView, PlotName } from './view'

type Records = ReadonlyMap<string, Stored>

/** The text that blocks stand in: which record, its texts in reading order, and the findings that are its own. */
type EmbeddingText = {
  readonly section: 'summaries' | 'briefings'
  readonly slug: string
  readonly roots: readonly RichNode[]
  readonly findings: readonly FindingView[]
}

/** Findings of another summary, or null where it is not public. */
type FindingsOf = (slug: string) => Promise<readonly FindingView[] | null>

type Parts = {
  readonly text: EmbeddingText
  readonly records: Readonly<Record<'studies' | 'references' | 'claims' | 'documents' | 'summaries', Records>>
  readonly terms: Records
  readonly findings: ReadonlyMap<string, readonly FindingView[]>
  /** How certain findings are, by the slug of their summary. */
  readonly tables: ReadonlyMap<string, FindingsView | null>
  /** By `summary/outcome` or `outcome`. */
  readonly evidence: ReadonlyMap<string, OutcomeEvidence>
  readonly locale: string
}

const cardFields = {
  ...linkFields, headline: true, design: true, effectDirection: true, quality: true, sampleSize: true, sampleSizeKind: true,
  year: true, isExample: true,
} as const
const pictureFields = { filename: true, url: true, width: true, height: true, isPublic: true } as const

/**
 * What the blocks of a text show. The number of questions to the database depends on how many outcomes are plotted and
 * other summaries named, not on how many records are cited.
 */
export async function embedViews(
  hub: Payload, text: EmbeddingText, locale: string, findingsOf: FindingsOf,
): Promise<ReadonlyMap<RichNode, EmbedView>> {
  const nodes = text.roots.flatMap(embedsIn)
  if (nodes.length === 0) return new Map()
  const named = nodes.flatMap(namedBy)
  const idsOf = (collection: string): readonly string[] => named.filter((one) => one.collection === collection).map(({ id }) => id)
  const [studies, references, claims, documents, summaries] = await Promise.all([
    recordsById(hub, 'studies', idsOf('studies'), cardFields),
    recordsById(hub, 'references', idsOf('references'), { ...workFields, issued: true }),
    recordsById(hub, 'claims', idsOf('claims'), claimLineFields),
    recordsById(hub, 'documents', idsOf('documents'), pictureFields),
    recordsById(hub, 'summaries', idsOf('summaries'), linkFields),
  ])
  const [terms, findings, tables] = await Promise.all([
    termRecords(hub, [...idsOf('terms'), ...[...studies.values()].map((study) => idOf(study, 'design'))]),
    findingsBySummary(summaries, findingsOf),
    certaintyTables(hub, text, nodes, summaries, locale),
  ])
  const evidence = await evidenceOf(hub, text, nodes, terms, locale)
  const parts: Parts = { text, records: { studies, references, claims, documents, summaries }, terms, findings, tables, evidence, locale }
  const views = new Map<RichNode, EmbedView>()
  let figures = 0
  for (const node of nodes) {
    const view = viewOf(node, parts, figures + 1)
    if (view?.kind === 'plot' || view?.kind === 'figure') figures += 1
    if (view) views.set(node, view)
  }
  return views
}

async function findingsBySummary(summaries: Records, findingsOf: FindingsOf): Promise<Parts['findings']> {
  const found = await Promise.all([...summaries].map(async ([id, record]) => {
    const findings = await findingsOf(textOf(record, 'slug') ?? '')
    return findings === null ? null : [id, findings] as const
  }))
  return new Map(found.filter((one) => one !== null))
}

async function certaintyTables(
  hub: Payload, text: EmbeddingText, nodes: readonly RichNode[], summaries: Records, locale: string,
): Promise<Parts['tables']> {
  const rows = nodes.filter(({ fields }) => fields?.blockType === 'findingRow')
  const slugs = new Set(rows.map(({ fields }) => {
    const other = summaries.get(idIn(fields, 'summary') ?? '')
    return other ? textOf(other, 'slug') ?? '' : text.slug
  }))
  return new Map(await Promise.all([...slugs].map(async (slug) => [slug, await summaryFindings(hub, slug, locale)] as const)))
}

/** The evidence that plots draw: a summary’s own results where its findings have the outcome, else all there are. */
async function evidenceOf(
  hub: Payload, text: EmbeddingText, nodes: readonly RichNode[], terms: Records, locale: string,
): Promise<Parts['evidence']> {
  const wanted = nodes.filter(({ fields }) => fields?.blockType === 'plot')
    .flatMap(({ fields }) => { const term = terms.get(idIn(fields, 'outcome') ?? ''); return term ? [textOf(term, 'slug') ?? ''] : [] })
  if (wanted.length === 0) return new Map()
  const own = text.section === 'summaries' ? await summaryEvidence(hub, text.slug, locale) ?? [] : []
  const found = new Map(own.map((evidence) => [`${text.slug}/${evidence.outcome.slug}`, evidence]))
  const others = [...new Set(wanted)].filter((outcome) => !found.has(`${text.slug}/${outcome}`))
  for (const evidence of await Promise.all(others.map((outcome) => outcomeEvidence(hub, outcome, locale)))) {
    if (evidence) found.set(evidence.outcome.slug, evidence)
  }
  return found
}

const unavailable: EmbedView = { kind: 'unavailable' }

function viewOf(node: RichNode, parts: Parts, number: number): EmbedView | null {
  switch (node.fields?.blockType) {
    case 'studyCard': return studyCard(node, parts) ?? unavailable
    case 'findingRow': return findingRow(node, parts) ?? unavailable
    case 'plot': return plot(node, parts, number) ?? unavailable
    case 'claim': return claim(node, parts) ?? unavailable
    case 'figure': return figure(node, parts, number) ?? unavailable
    case 'box': return { kind: 'box', title: textIn(node.fields, 'title') ?? '' }
    case 'quotation': return quotation(node, parts)
    case 'citation': return citation(node, parts)
    default: return null
  }
}

function studyCard({ fields }: RichNode, { records, terms, locale }: Parts): EmbedView | null {
  const record = records.studies.get(idIn(fields, 'study') ?? '')
  const study = linkTo('studies', record, locale)
  if (!record || !study) return null
  return {
    kind: 'study',
    card: {
      study,
      headline: localText(record.headline, locale),
      design: termViews(terms, [idOf(record, 'design') ?? ''], locale)[0] ?? null,
      direction: textOf(record, 'effectDirection'),
      quality: textOf(record, 'quality') ?? 'not-rated',
      sampleSize: numberOf(record, 'sampleSize'),
      sampleSizeKind: textOf(record, 'sampleSizeKind') ?? 'participants',
      year: numberOf(record, 'year'),
      isExample: record.isExample === true,
    },
  }
}

function findingRow({ fields }: RichNode, { text, records, terms, findings, tables, locale }: Parts): EmbedView | null {
  const other = idIn(fields, 'summary')
  const record = other === null ? undefined : records.summaries.get(other)
  const isOwn = other === null || (record && textOf(record, 'slug') === text.slug)
  const all = isOwn ? text.findings : findings.get(other) ?? []
  const outcome = terms.get(idIn(fields, 'outcome') ?? '')
  const chosen = outcome ? all.filter((finding) => finding.outcome?.slug === textOf(outcome, 'slug')) : []
  const slug = isOwn ? text.slug : (record && textOf(record, 'slug')) ?? ''
  return chosen.length > 0
    ? { kind: 'finding', findings: chosen, table: tables.get(slug) ?? null, summary: isOwn ? null : linkTo('summaries', record, locale) }
    : null
}

const plotNames: readonly PlotName[] = ['effect-direction', 'harvest', 'forest', 'funnel', 'timeline']

function plot({ fields }: RichNode, { text, terms, evidence }: Parts, number: number): EmbedView | null {
  const name = plotNames.find((one) => one === fields?.kind)
  const term = terms.get(idIn(fields, 'outcome') ?? '')
  const slug = term && textOf(term, 'slug')
  if (!name || !slug) return null
  const own = name === 'timeline' ? undefined : evidence.get(`${text.slug}/${slug}`)
  const found = own ?? evidence.get(slug)
  return found ? { kind: 'plot', plot: name, evidence: found, summary: own ? text.slug : null, number } : null
}

function claim({ fields }: RichNode, { records, locale }: Parts): EmbedView | null {
  const record = records.claims.get(idIn(fields, 'claim') ?? '')
  const line = record && claimLine(record, locale)
  return line ? { kind: 'claim', claim: line } : null
}

function figure({ fields }: RichNode, { records }: Parts, number: number): EmbedView | null {
  const record = records.documents.get(idIn(fields, 'image') ?? '')
  const filename = record?.isPublic === true ? textOf(record, 'filename') : null
  return record && filename ? {
    kind: 'figure',
    src: `/api/documents/file/${encodeURIComponent(filename)}`,
    width: numberOf(record, 'width'),
    height: numberOf(record, 'height'),
    caption: textIn(fields, 'caption') ?? '',
    source: textIn(fields, 'source'),
    longDescription: textIn(fields, 'longDescription') ?? '',
    number,
  } : null
}

function quotation({ fields }: RichNode, { records, locale }: Parts): EmbedView {
  return {
    kind: 'quotation',
    text: textIn(fields, 'text') ?? '',
    speaker: textIn(fields, 'speaker') ?? '',
    role: textIn(fields, 'role'),
    work: workView(records.references.get(idIn(fields, 'reference') ?? ''), locale),
    page: textIn(fields, 'page'),
  }
}

function citation({ fields }: RichNode, { records, locale }: Parts): EmbedView | null {
  const works = rowsIn(fields, 'works').flatMap((row) => {
    const record = records.references.get(namedIn(row.reference)?.id ?? '')
    const work = workView(record, locale)
    return record && work ? [{ label: shortName(citableOf(record)), work, locator: textOf(row, 'locator') }] : []
  })
  return works.length > 0 ? { kind: 'citation', works } : null
}
