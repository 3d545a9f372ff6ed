import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { everWithdrawn, readPublicPeriods } from '../periods/queries'
import {
  organisationsOf, peopleOf, type Id, type IndexedCollection, type IndexSource, type PartySource, type PersonSource,
  type ReferenceSource, type ResultSource, type StudyIndexSource, type TermSource,
} from './source'

export type Row = { readonly id: string; readonly [field: string]: unknown }
type Selection = Readonly<Record<string, true>>

const fields = (...names: string[]): Selection => Object.fromEntries(names.map((name) => [name, true]))

const always = ['slug', 'isExample', 'createdAt', 'unconfirmedCount', 'conflictCount'] as const

const referenceFields = fields(
  ...always, 'title', 'kind', 'contributors', 'containerTitle', 'containerTitleShort', 'publisher', 'abstract', 'keywords',
  'issued', 'year', 'identifierKeys', 'reportNumber', 'countries',
)

const selections: Readonly<Record<IndexedCollection, Selection>> = {
  studies: fields(
    ...always, 'title', 'acronym', 'kind', 'headline', 'plainSummary', 'whatWasDone', 'keyPoints', 'design', 'designNote',
    'populations', 'populationNote', 'activities', 'settings', 'referralRoutes', 'countries', 'regionNote', 'outcomes',
    'interventionNote', 'sampleSize', 'sampleSizeKind', 'status', 'started', 'year', 'effectDirection', 'quality', 'reports',
    'firstPublishedAt',
  ),
  references: referenceFields,
  summaries: fields(
    ...always, 'title', 'question', 'answer', 'keyMessages', 'body', 'benefits', 'criticism', 'searchedOn', 'authors',
    'authorNames', 'outcomes', 'populations', 'designs', 'countries',
  ),
  briefings: fields(
    ...always, 'title', 'series', 'number', 'date', 'answer', 'summary', 'keyMessages', 'body', 'authors', 'authorNames',
    'outcomes', 'populations', 'countries',
  ),
  gaps: fields(
    ...always, 'title', 'statement', 'why', 'state', 'epicot', 'citation', 'outcomes', 'populations', 'designs', 'activities',
    'settings', 'referralRoutes', 'countries',
  ),
  claims: fields(...always, 'statement', 'figure', 'state', 'explanation', 'repeatedBy'),
  projects: fields(
    ...always, 'title', 'acronym', 'kind', 'status', 'summary', 'why', 'started', 'lead', 'leadNote', 'regionNote', 'team',
    'partners', 'funders', 'methods', 'evaluationQuestions', 'populations', 'activities', 'settings', 'countries',
  ),
  events: fields(
    ...always, 'title', 'kind', 'date', 'dateNote', 'description', 'place', 'country', 'organisers', 'materials', 'groups', 'changes',
  ),
  offers: fields(...always, 'title', 'state', 'description', 'organisation', 'offeredBy', 'country'),
  'working-groups': fields(
    ...always, 'name', 'state', 'purpose', 'lead', 'organisations', 'countries', 'started', 'meets',
  ),
  'newsletter-issues': fields(...always, 'title', 'issuedOn', 'summary', 'items'),
  ambitions: fields(...always, 'title', 'description', 'owner', 'targetText', 'unit', 'dueBy', 'indicator', 'measurements'),
}

export const studyFields = selections.studies

export const resultFields = fields(
  'study', 'outcome', 'outcomeAsWorded', 'measureAsWorded', 'measure', 'comparison', 'direction', 'order', 'detail',
  'unconfirmedCount', 'conflictCount',
)

/**
 * Published records as a visitor may read them: the access rules decide what for nobody signed in. Asked of the
 * database itself, since Payload's work on each field after reading takes longer than all the rest; so no field may be
 * selected that has an access rule or a hook of its own. Texts come in every language, relations as ids.
 */
export async function readAsVisitor(
  payload: Payload, collection: CollectionSlug, where: Where, select: Selection, limit = 0,
): Promise<readonly Row[]> {
  const req = await createLocalReq({ locale: 'all', fallbackLocale: false }, payload)
  const allowed = await payload.collections[collection].config.access.read({ req })
  if (allowed === false) return []
  const { docs } = await payload.db.find<Row>({
    collection, where: allowed === true ? where : { and: [where, allowed] }, select, limit, sort: 'id',
    pagination: false, locale: 'all', req,
  })
  return docs
}

const byIds = (ids: readonly string[]): Where => ({ id: { in: [...ids] } })

async function readSome<Source>(
  payload: Payload, collection: CollectionSlug, ids: readonly string[], select: Selection,
): Promise<readonly Source[]> {
  if (ids.length === 0) return []
  return (await readAsVisitor(payload, collection, byIds([...new Set(ids)]), select)) as unknown as readonly Source[]
}

const strings = (values: readonly Id[]): readonly string[] => values.filter((id) => typeof id === 'string')

function reportIds(study: Row): readonly string[] {
  const reports = (study['reports'] ?? []) as readonly { readonly reference?: Id; readonly role?: string | null }[]
  const isMain = (role: string | null | undefined): number => (role === 'main' ? 0 : 1)
  return strings([...reports].sort((a, b) => isMain(a.role) - isMain(b.role)).map((report) => report.reference))
}

/**
 * Studies with what the index needs of their results and reports, as far as those are published.
 *
 * @param interrupted studies that were not public at some time since they first were
 */
export async function studiesWithParts(
  payload: Payload, studies: readonly Row[], interrupted: ReadonlySet<string>,
): Promise<readonly StudyIndexSource[]> {
  if (studies.length === 0) return []
  const periods = await readPublicPeriods(payload, studies.filter(({ id }) => interrupted.has(id)))
  const ids = studies.map((study) => study.id)
  const results = await readAsVisitor(payload, 'results', { study: { in: ids } }, resultFields)
  const references = await readSome<ReferenceSource>(payload, 'references', studies.flatMap(reportIds), referenceFields)
  const referenceById = new Map(references.map((reference) => [reference.id, reference]))
  const resultsOf = new Map<Id, ResultSource[]>()
  for (const result of results as unknown as readonly ResultSource[]) {
    resultsOf.set(result.study, [...(resultsOf.get(result.study) ?? []), result])
  }
  return studies.map((record) => ({
    collection: 'studies',
    record,
    results: resultsOf.get(record.id) ?? [],
    reports: reportIds(record).map((id) => referenceById.get(id)).filter((reference) => reference !== undefined),
    publicPeriods: periods.get(record.id),
  }))
}

async function textsWithPeople(
  payload: Payload, collection: 'summaries' | 'briefings', texts: readonly Row[],
): Promise<readonly IndexSource[]> {
  const authors = (text: Row): readonly string[] => strings((text['authors'] ?? []) as readonly Id[])
  const people = await readSome<PersonSource>(payload, 'people', texts.flatMap(authors), fields('name'))
  const byId = new Map(people.map((person) => [person.id, person]))
  return texts.map((record) => ({
    collection,
    record,
    people: authors(record).map((id) => byId.get(id)).filter((person) => person !== undefined),
  }))
}

const withParties = ['projects', 'events', 'offers', 'working-groups', 'ambitions'] as const
type WithParties = (typeof withParties)[number]
const namesParties = (collection: IndexedCollection): collection is WithParties => withParties.some((one) => one === collection)

async function recordsWithParties(payload: Payload, collection: WithParties, rows: readonly Row[]): Promise<readonly IndexSource[]> {
  const sources = rows.map((row): IndexSource => ({
    // An event and an offer have one country.
    collection, record: row['country'] === undefined ? row : { ...row, countries: strings([row['country'] as Id]) }, parties: [],
  }))
  const organisations = await readSome<PartySource>(payload, 'organisations', sources.flatMap(organisationsOf), fields('name', 'acronym'))
  const people = await readSome<PartySource>(payload, 'people', sources.flatMap(peopleOf), fields('name'))
  const byId = new Map([...organisations, ...people].map((party) => [party.id, party]))
  return sources.map((source) => ({
    ...source,
    parties: [...organisationsOf(source), ...peopleOf(source)].map((id) => byId.get(id)).filter((one) => one !== undefined),
  }))
}

function withParts(
  payload: Payload, collection: IndexedCollection, rows: readonly Row[], interrupted: ReadonlySet<string>,
): Promise<readonly IndexSource[]> {
  if (collection === 'studies') return studiesWithParts(payload, rows, interrupted)
  if (collection === 'summaries' || collection === 'briefings') return textsWithPeople(payload, collection, rows)
  if (namesParties(collection)) return recordsWithParties(payload, collection, rows)
  return Promise.resolve(rows.map((record) => ({ collection, record })))
}

/** Those among some records, or all, that were not public at some time since they first were: only studies tell. */
const interruptedIn = (payload: Payload, collection: IndexedCollection, ids?: readonly string[]): Promise<ReadonlySet<string>> =>
  (collection === 'studies' ? everWithdrawn(payload, ids) : Promise.resolve(new Set<string>()))

/** The published ones among some records, with what the index needs of others. */
export async function readSources(
  payload: Payload, collection: IndexedCollection, ids: readonly string[],
): Promise<readonly IndexSource[]> {
  const rows = await readSome<Row>(payload, collection, ids, selections[collection])
  return withParts(payload, collection, rows, await interruptedIn(payload, collection, ids))
}

/** A page is read and made into records in one go, while nothing else runs. */
const pageOfRecords = 50

/** Every published record of a collection, 50 at a time; each page costs the same few queries. */
export async function* readAllSources(
  payload: Payload, collection: IndexedCollection,
): AsyncGenerator<readonly IndexSource[]> {
  const interrupted = await interruptedIn(payload, collection)
  let last: string | null = null
  for (;;) {
    const where: Where = last === null ? {} : { id: { greater_than: last } }
    const rows: readonly Row[] = await readAsVisitor(payload, collection, where, selections[collection], pageOfRecords)
    if (rows.length > 0) yield await withParts(payload, collection, rows, interrupted)
    last = rows.at(-1)?.id ?? null
    if (rows.length < pageOfRecords || last === null) return
  }
}

/** Every term of every vocabulary, retired ones too. */
export async function readTerms(payload: Payload): Promise<readonly TermSource[]> {
  const select = fields('key', 'slug', 'label', 'synonyms', 'parent', 'rank', 'status', 'replacedBy', 'controlled', 'underServed')
  return (await readAsVisitor(payload, 'terms', {}, select)) as unknown as readonly TermSource[]
}

/** What the field calls the people who connect others with support: one group of synonyms. */
export async function readNamesOfLinkWorkers(payload: Payload): Promise<readonly string[]> {
  const hub = await payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: false })
  return (hub as { linkWorkerNames?: readonly string[] | null }).linkWorkerNames ?? []
}

/** The studies that results belong to, published or not: an archived result must leave its study. */
export async function readStudiesOfResults(payload: Payload, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'results', where: byIds(ids), select: { study: true }, limit: 0, pagination: false, depth: 0,
    overrideAccess: true,
  })
  return strings(docs.map((result) => (result as unknown as { study?: Id }).study))
}
