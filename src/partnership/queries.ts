import type { Payload } from 'payload'

import { outcomesOf } from '@/agenda/rounds/queries/outcomes'
import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordsById } from '@/publishing/reading/queries'
import { linkTo, provenanceOf, provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import { ambitionList } from './collaborative/queries'
import { inHistoricalOrder, stateOn, type LeadState } from './leadTerms'
import type { LeadTermView, OrganisationView, PartnersView, PriorityView, ProgrammeView } from './partners-view'

type Records = ReadonlyMap<string, Stored>

/** Who the partnership is: the lead's history in order, core members with their units, working partners. */
export async function partnersPage(hub: Payload, locale: string): Promise<PartnersView> {
  const [partners, terms, programmes, priorities, ambitions] = await Promise.all([
    publicRecords(hub, 'organisations', {
      where: { or: [{ partnerRole: { in: ['core', 'working'] } }, { parent: { exists: true } }] }, sort: 'partnerOrder',
    }),
    publicRecords(hub, 'lead-terms', { sort: 'order' }),
    programmeList(hub, locale),
    priorityList(hub, locale),
    ambitionList(hub, locale),
  ])
  const ids = [...terms.map((term) => idOf(term, 'organisation')), ...partners.flatMap((one) => [...idsOf(one, 'jointWith'), idOf(one, 'parent')])]
  const [named, references] = await Promise.all([
    recordsById(hub, 'organisations', ids, { name: true }),
    recordsById(hub, 'references', terms.flatMap((term) => provenanceReferences(rowsOf(term, 'provenance'))), linkFields),
  ])
  const inRole = (role: string) => partners
    .filter(({ partnerRole }) => partnerRole === role)
    .map((one) => organisationView(one, partners, named, locale))
  return {
    lead: inHistoricalOrder(terms.map((term) => leadTermView(term, named, references, locale))),
    core: inRole('core'),
    working: inRole('working'),
    programmes, priorities, ambitions,
  }
}

async function programmeList(hub: Payload, locale: string): Promise<readonly ProgrammeView[]> {
  const programmes = await publicRecords(hub, 'projects', {
    where: { ownProgramme: { equals: true } }, sort: 'started',
    select: { ...linkFields, started: true, reportsBy: true, progress: true, outputs: true },
  })
  const outputs = (programme: Stored) => rowsOf(programme, 'outputs').filter((row) => textOf(row, 'kind') === 'report')
  const references = await recordsById(hub, 'references', programmes.flatMap((one) => outputs(one).map((row) => idOf(row, 'reference'))), linkFields)
  return programmes.flatMap((programme) => {
    const link = linkTo('projects', programme, locale)
    if (!link) return []
    return [{
      ...link, started: textOf(programme, 'started'), reportsBy: textOf(programme, 'reportsBy'),
      progress: rowsOf(programme, 'progress').map((row) => ({ at: textOf(row, 'at') ?? '', note: localText(row.note, locale) })),
      reports: outputs(programme).map((row) => ({
        title: textOf(row, 'title') ?? '', state: textOf(row, 'state') ?? 'unknown', url: textOf(row, 'url'),
        path: linkTo('references', references.get(idOf(row, 'reference') ?? ''), locale)?.path ?? null,
      })),
    }]
  })
}

/** What the partnership works on whatever else is agreed, with what came of it. */
async function priorityList(hub: Payload, locale: string): Promise<readonly PriorityView[]> {
  const gaps = await publicRecords(hub, 'gaps', {
    where: { standing: { equals: true } }, sort: 'slug', select: { ...linkFields, statement: true },
  })
  const outcomes = await outcomesOf(hub, gaps.map(({ id }) => String(id)), locale)
  return gaps.map((gap) => ({
    path: `/gaps/${textOf(gap, 'slug') ?? ''}`, title: localText(gap.title, locale)?.text ?? '',
    statement: localText(gap.statement, locale),
    outcome: outcomes.get(String(gap.id)) ?? { questions: [], summaries: [] },
  }))
}

function organisationView(record: Stored, all: readonly Stored[], named: Records, locale: string): OrganisationView {
  const units = all.filter((unit) => idOf(unit, 'parent') === record.id && !['core', 'working'].includes(textOf(unit, 'partnerRole') ?? ''))
  return {
    slug: textOf(record, 'slug') ?? '',
    name: textOf(record, 'name') ?? '',
    acronym: textOf(record, 'acronym'),
    kind: textOf(record, 'kind'),
    roleNote: textOf(record, 'roleNote'),
    url: textOf(record, 'url'),
    ror: textOf(record, 'ror'),
    description: localText(record.description, locale),
    unitOf: nameOf(named.get(idOf(record, 'parent') ?? '')),
    units: units.map((unit) => organisationView(unit, [], named, locale)),
    jointWith: idsOf(record, 'jointWith').flatMap((id) => nameOf(named.get(id)) ?? []),
    unconfirmed: (numberOf(record, 'unconfirmedCount') ?? 0) > 0,
  }
}

const nameOf = (record: Stored | undefined): string | null => (record ? textOf(record, 'name') : null)

/** Days of a term and its state today. */
function datedTerm(term: Stored): Pick<LeadTermView, 'state' | 'from' | 'to' | 'order'> {
  const [from, to] = [textOf(term, 'from')?.slice(0, 10) ?? null, textOf(term, 'to')?.slice(0, 10) ?? null]
  const state = (textOf(term, 'state') ?? 'incoming') as LeadState
  return { from, to, order: numberOf(term, 'order'), state: stateOn({ organisation: '', from, to, state }, new Date().toISOString().slice(0, 10)) }
}

const leadTermView = (term: Stored, named: Records, references: Records, locale: string): LeadTermView => ({
  organisation: nameOf(named.get(idOf(term, 'organisation') ?? '')) ?? '',
  ...datedTerm(term),
  fromNote: textOf(term, 'fromNote'),
  toNote: textOf(term, 'toNote'),
  handoverNote: localText(term.handoverNote, locale),
  provenance: provenanceOf(rowsOf(term, 'provenance'), references, locale),
})
