import type { Payload } from 'payload'

import { shortName } from '@/bibliography/citing/readable'
import { citableOf } from '@/bibliography/citing/sources'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'
import type { FindingsView } from '@/synthesis/certainty/findings/view'
import type { OutcomeEvidence } from '@/synthesis/plots/evidence'
import { outcomesEvidence, summaryEvidence } from '@/synthesis/plots/queries'

import { workFields, workView } from '../cited-work'
import { claimLine, claimLineFields } from '../claims/mapping'
import { fileOf } from '../links'
import { localText } from '../localised'
import { keptForAMoment, someSeconds } from '../reading/keptForAMoment'
import { linkFields, recordsById, termRecords } from '../reading/queries'
import { linkTo, termViews } from '../reading/views'
import type { RichNode } from '../richText'
import { idOf, numberOf, textOf, type Stored } from '../stored'
import type { FindingView } from '../views'
import { embedsIn, idIn, linkedFiles, namedBy, namedIn, rowsIn, textIn } from './nodes'
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
  /** Names of files that texts link to and that readers may not open. */
  readonly closedFiles: ReadonlySet<string>
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
const pictureFields = { filename: true, width: true, height: true, isPublic: true, sha256: true } as const

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
  const [studies, references, claims, documents, summaries, closedFiles] = await Promise.all([
    recordsById(hub, 'studies', idsOf('studies'), cardFields),
    idsOf('references').length > 0 ? sharedWorks(hub, [...new Set(idsOf('references'))].join(' ')) : new Map<string, Stored>(),
    recordsById(hub, 'claims', idsOf('claims'), claimLineFields),
    recordsById(hub, 'documents', idsOf('documents'), pictureFields),
    recordsById(hub, 'summaries', idsOf('summaries'), linkFields),
    closedAmong(hub, idsOf(linkedFiles)),
  ])
  const [terms, findings, tables] = await Promise.all([
    sharedTerms(hub, [...new Set([...idsOf('terms'), ...[...studies.values()].flatMap((study) => idOf(study, 'design') ?? [])])].join(' ')),
    findingsBySummary(summaries, findingsOf),
    certaintyTables(hub, text, nodes, summaries, locale),
  ])
  const evidence = await evidenceOf(hub, text, nodes, terms, locale)
  const parts: Parts = { text, records: { studies, references, claims, documents, summaries }, closedFiles, terms, findings, tables, evidence, locale }
  const views = new Map<RichNode, EmbedView>()
  let figures = 0
  for (const node of nodes) {
    const view = viewOf(node, parts, figures + 1)
    if (view?.kind === 'plot' || view?.kind === 'figure' || (view?.kind === 'closed-file' && view.number !== null)) figures += 1
    if (view) views.set(node, view)
  }
  return views
}

/** Which of the files with these names readers may not open; nothing else is read of them. */
async function closedAmong(hub: Payload, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set()
  const { docs } = await hub.find({
    collection: 'documents', where: { and: [{ filename: { in: [...new Set(names)] } }, { isPublic: { not_equals: true } }] },
    select: { filename: true }, limit: names.length, pagination: false, depth: 0, overrideAccess: true,
  })
  return new Set(docs.flatMap(({ filename }) => filename ?? []))
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
  const own = text.findings.length > 0 ? await summaryEvidence(hub, text.slug, locale) ?? [] : []
  const found = new Map(own.map((evidence) => [`${text.slug}/${evidence.outcome.slug}`, evidence]))
  const others = [...new Set(wanted)].filter((outcome) => !found.has(`${text.slug}/${outcome}`))
  if (others.length > 0) for (const [outcome, evidence] of await sharedEvidence(hub, `${locale}/${others.join(' ')}`)) found.set(outcome, evidence)
  return found
}

/** Works by their ids with a space between: read once for all who read the same text at the moment. */
const sharedWorks = keptForAMoment((hub: Payload, ids: string) => recordsById(hub, 'references', ids.split(' '), { ...workFields, issued: true }), someSeconds)

/** Terms by their ids with a space between, likewise. */
const sharedTerms = keptForAMoment((hub: Payload, ids: string) => termRecords(hub, ids === '' ? [] : ids.split(' ')), someSeconds)

/** All evidence on outcomes, by `language/outcome outcome`: read once for all visitors whose text draws them at the moment. */
const sharedEvidence = keptForAMoment((hub: Payload, key: string) => {
  const [locale = '', outcomes = ''] = key.split('/')
  return outcomesEvidence(hub, outcomes.split(' '), locale)
}, someSeconds)

const unavailable: EmbedView = { kind: 'unavailable' }

function viewOf(node: RichNode, parts: Parts, number: number): EmbedView | null {
  const file = fileOf(node.fields?.url)
  if (file !== null) return parts.closedFiles.has(file) ? { kind: 'closed-file', caption: null, number: null } : null
  switch (node.fields?.blockType) {
    case 'studyCard': return studyCard(node, parts) ?? unavailable
    case 'findingRow': return findingRow(node, parts) ?? unavailable
    case 'plot': return plot(node, parts, number) ?? unavailable
    case 'claim': return claim(node, parts) ?? unavailable
    case 'figure': return figure(node, parts, number)
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

function figure({ fields }: RichNode, { records }: Parts, number: number): EmbedView {
  const record = records.documents.get(idIn(fields, 'image') ?? '')
  const filename = record?.isPublic === true ? textOf(record, 'filename') : null
  const caption = textIn(fields, 'caption') ?? ''
  if (!record || !filename) return { kind: 'closed-file', caption, number }
  return {
    kind: 'figure',
    src: `/api/documents/file/${encodeURIComponent(filename)}`,
    width: numberOf(record, 'width'),
    height: numberOf(record, 'height'),
    fingerprint: textOf(record, 'sha256'),
    caption,
    source: textIn(fields, 'source'),
    longDescription: textIn(fields, 'longDescription') ?? '',
    number,
  }
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
  const cited = rowsIn(fields, 'works')
  const works = cited.flatMap((row) => {
    const record = records.references.get(namedIn(row.reference)?.id ?? '')
    const work = workView(record, locale)
    return record && work ? [{ label: shortName(citableOf(record)), work, locator: textOf(row, 'locator') }] : []
  })
  if (cited.length === 0) return null
  return works.length > 0 ? { kind: 'citation', works } : unavailable
}
