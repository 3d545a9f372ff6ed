import type { PublicPeriod } from '../types'

/**
 * Records as the index reads them: depth 0, every language at once, so that a localised field is an object of
 * texts by language. Only what the index needs.
 */
export type Localised = string | Readonly<Record<string, string | null | undefined>> | null | undefined
export type Many<Row> = readonly Row[] | null | undefined
export type Id = string | null | undefined

/** A list field that is localised as a whole holds a list per language. */
export type LocalisedList =
  | readonly string[]
  | Readonly<Record<string, readonly string[] | null | undefined>>
  | null
  | undefined

/** A rich text, or one per language. */
export type RichText = object | null | undefined

export type TermSource = {
  readonly id: string
  /** `<vocabulary key>/<slug>` */
  readonly key: string
  readonly slug: string
  readonly label: Localised
  readonly synonyms?: LocalisedList
  readonly parent?: Id
  readonly rank?: number | null
  readonly status?: string | null
  readonly replacedBy?: Id
  /** Of a design: there is a comparison group. */
  readonly controlled?: boolean | null
  /** Of a population: research reaches it less than others. */
  readonly underServed?: boolean | null
}

export type Identifier = { readonly scheme?: string | null; readonly value?: string | null }

type Common = {
  readonly id: string
  readonly slug?: string | null
  readonly isExample?: boolean | null
  readonly createdAt?: string | null
  /** Studies alone have it. */
  readonly firstPublishedAt?: string | null
  readonly unconfirmedCount?: number | null
  readonly conflictCount?: number | null
  readonly [field: string]: unknown
}

export type Contributor = {
  readonly role?: string | null
  readonly family?: string | null
  readonly given?: string | null
  readonly literal?: string | null
}

export type ReferenceSource = Common & {
  readonly title?: string | null
  readonly kind?: string | null
  readonly contributors?: Many<Contributor>
  readonly containerTitle?: string | null
  readonly containerTitleShort?: string | null
  readonly publisher?: string | null
  readonly abstract?: string | null
  readonly keywords?: Many<string>
  readonly issued?: string | null
  readonly year?: number | null
  readonly identifierKeys?: Many<string>
  readonly reportNumber?: string | null
}

export type StudySource = Common & {
  readonly title?: string | null
  readonly acronym?: string | null
  readonly kind?: string | null
  readonly headline?: Localised
  readonly plainSummary?: Localised
  readonly whatWasDone?: Localised
  readonly keyPoints?: Many<{ readonly text?: Localised }>
  readonly design?: Id
  readonly designNote?: string | null
  readonly populationNote?: string | null
  readonly interventionNote?: string | null
  readonly regionNote?: string | null
  readonly countries?: Many<string>
  readonly sampleSize?: number | null
  readonly sampleSizeKind?: string | null
  readonly status?: string | null
  readonly year?: number | null
  readonly started?: string | null
  readonly effectDirection?: string | null
  readonly quality?: string | null
  readonly reports?: Many<{ readonly reference?: Id; readonly role?: string | null }>
}

export type ResultSource = {
  readonly id: string
  readonly study?: Id
  readonly outcome?: Id
  readonly outcomeAsWorded?: string | null
  readonly measureAsWorded?: string | null
  readonly measure?: Id
  readonly comparison?: string | null
  readonly direction?: string | null
  readonly order?: number | null
  readonly detail?: string | null
  readonly unconfirmedCount?: number | null
  readonly conflictCount?: number | null
}

export type PersonSource = { readonly id: string; readonly name?: string | null }

/** An organisation or person that a project names. */
export type PartySource = { readonly id: string; readonly name?: string | null; readonly acronym?: string | null }

export type SummarySource = Common & {
  readonly title?: Localised
  readonly question?: Readonly<Record<string, Localised>> | null
  readonly answer?: Localised
  readonly keyMessages?: Many<{ readonly text?: Localised }>
  readonly body?: RichText
  readonly benefits?: RichText
  readonly criticism?: RichText
  readonly searchedOn?: string | null
  readonly authors?: Many<string>
  readonly authorNames?: Many<string>
  readonly countries?: Many<string>
}

export type BriefingSource = Common & {
  readonly title?: Localised
  readonly series?: string | null
  readonly number?: string | null
  readonly date?: string | null
  readonly answer?: Localised
  readonly summary?: RichText
  readonly keyMessages?: Many<{ readonly text?: Localised }>
  readonly body?: RichText
  readonly authors?: Many<string>
  readonly authorNames?: Many<string>
  readonly countries?: Many<string>
}

export type ClaimSource = Common & {
  readonly statement?: Localised
  readonly figure?: string | null
  readonly state?: string | null
  readonly explanation?: Localised
  readonly repeatedBy?: Many<{ readonly wording?: string | null }>
  readonly countries?: Many<string>
}

export type ProjectSource = Common & {
  readonly title?: string | null
  readonly acronym?: string | null
  readonly kind?: string | null
  readonly status?: string | null
  readonly summary?: Localised
  readonly why?: Localised
  readonly started?: string | null
  readonly lead?: Id
  readonly leadNote?: string | null
  readonly regionNote?: string | null
  readonly team?: Many<{ readonly person?: Id; readonly name?: string | null }>
  readonly partners?: Many<{ readonly organisation?: Id; readonly name?: string | null }>
  readonly funders?: Many<{ readonly organisation?: Id; readonly name?: string | null; readonly scheme?: string | null }>
  readonly methods?: Many<{ readonly name?: string | null; readonly detail?: string | null }>
  readonly evaluationQuestions?: Many<{ readonly question?: Localised }>
  readonly countries?: Many<string>
}

export type GapSource = Common & {
  readonly title?: Localised
  readonly statement?: Localised
  readonly why?: Localised
  readonly state?: string | null
  readonly epicot?: Readonly<Record<string, Localised>> | null
  readonly citation?: string | null
  readonly countries?: Many<string>
}

export type EventSource = Common & {
  readonly title?: Localised
  readonly kind?: string | null
  readonly date?: string | null
  readonly dateNote?: string | null
  readonly description?: Localised
  readonly place?: string | null
  readonly organisers?: Many<string>
  readonly materials?: Many<{ readonly title?: Localised }>
  readonly groups?: Many<{ readonly group?: Localised }>
  readonly changes?: Many<{ readonly what?: Localised; readonly because?: Localised }>
}

export type OfferSource = Common & {
  readonly title?: Localised
  readonly state?: string | null
  readonly description?: Localised
  readonly organisation?: Id
  readonly offeredBy?: string | null
}

export type WorkingGroupSource = Common & {
  readonly name?: Localised
  readonly state?: string | null
  readonly purpose?: Localised
  readonly lead?: Id
  readonly organisations?: Many<string>
  readonly started?: string | null
  readonly meets?: Localised
}

export type NewsletterSource = Common & {
  readonly title?: Localised
  readonly issuedOn?: string | null
  readonly summary?: Localised
  readonly items?: Many<{ readonly heading?: Localised; readonly text?: Localised }>
}

export type AmbitionSource = Common & {
  readonly title?: Localised
  readonly description?: Localised
  readonly owner?: Id
  readonly targetText?: Localised
  readonly unit?: Localised
  readonly dueBy?: string | null
  readonly indicator?: Localised
  readonly measurements?: Many<{
    readonly measures?: Localised
    readonly unit?: Localised
    readonly source?: string | null
    readonly note?: Localised
  }>
}

export type StudyIndexSource = {
  readonly collection: 'studies'
  readonly record: StudySource
  readonly results: readonly ResultSource[]
  /** Its published reports, main report first. */
  readonly reports: readonly ReferenceSource[]
  /** When it was public, if that was ever interrupted; else it has been since it was first published. */
  readonly publicPeriods?: readonly PublicPeriod[] | undefined
}

/** One record to index with what it needs of other records. */
export type IndexSource =
  | StudyIndexSource
  | { readonly collection: 'references'; readonly record: ReferenceSource }
  | { readonly collection: 'summaries'; readonly record: SummarySource; readonly people: readonly PersonSource[] }
  | { readonly collection: 'briefings'; readonly record: BriefingSource; readonly people: readonly PersonSource[] }
  | { readonly collection: 'claims'; readonly record: ClaimSource }
  | { readonly collection: 'gaps'; readonly record: GapSource }
  | { readonly collection: 'projects'; readonly record: ProjectSource; readonly parties: readonly PartySource[] }
  | { readonly collection: 'events'; readonly record: EventSource; readonly parties: readonly PartySource[] }
  | { readonly collection: 'offers'; readonly record: OfferSource; readonly parties: readonly PartySource[] }
  | { readonly collection: 'working-groups'; readonly record: WorkingGroupSource; readonly parties: readonly PartySource[] }
  | { readonly collection: 'newsletter-issues'; readonly record: NewsletterSource }
  | { readonly collection: 'ambitions'; readonly record: AmbitionSource; readonly parties: readonly PartySource[] }

export type IndexedCollection = IndexSource['collection']

export const indexedCollections: readonly IndexedCollection[] = [
  'studies', 'references', 'summaries', 'briefings', 'projects', 'claims', 'gaps',
  'events', 'offers', 'working-groups', 'newsletter-issues', 'ambitions',
]

const ids = (values: readonly Id[]): readonly string[] => values.filter((id) => typeof id === 'string')

/** Ids of the people that a record names, published or not. */
export function peopleOf({ collection, record }: IndexSource): readonly string[] {
  if (collection === 'summaries' || collection === 'briefings') return ids(record.authors ?? [])
  return collection === 'projects' ? ids((record.team ?? []).map((member) => member.person)) : []
}

/** Ids of the organisations that a record names, published or not. */
export function organisationsOf({ collection, record }: IndexSource): readonly string[] {
  switch (collection) {
    case 'projects': return ids([record.lead, ...[...(record.partners ?? []), ...(record.funders ?? [])].map((party) => party.organisation)])
    case 'events': return ids(record.organisers ?? [])
    case 'offers': return ids([record.organisation])
    case 'ambitions': return ids([record.owner])
    case 'working-groups': return ids([record.lead, ...(record.organisations ?? [])])
    default: return []
  }
}
