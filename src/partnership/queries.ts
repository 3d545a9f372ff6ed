import type { Payload } from 'payload'

import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordsById } from '@/publishing/reading/queries'
import { provenanceOf, provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import type { LeadTermView, OrganisationView, PartnersView } from './partners-view'

type Records = ReadonlyMap<string, Stored>

/** Who the partnership is: the lead's history in order, core members with their units, working partners. */
export async function partnersPage(hub: Payload, locale: string): Promise<PartnersView> {
  const [partners, terms] = await Promise.all([
    publicRecords(hub, 'organisations', {
      where: { or: [{ partnerRole: { in: ['core', 'working'] } }, { parent: { exists: true } }] }, sort: 'partnerOrder',
    }),
    publicRecords(hub, 'lead-terms', { sort: 'order' }),
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
    lead: terms.map((term) => leadTermView(term, named, references, locale)),
    core: inRole('core'),
    working: inRole('working'),
  }
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

const leadTermView = (term: Stored, named: Records, references: Records, locale: string): LeadTermView => ({
  organisation: nameOf(named.get(idOf(term, 'organisation') ?? '')) ?? '',
  state: textOf(term, 'state') ?? 'incoming',
  from: textOf(term, 'from'),
  to: textOf(term, 'to'),
  fromNote: textOf(term, 'fromNote'),
  toNote: textOf(term, 'toNote'),
  handoverNote: localText(term.handoverNote, locale),
  provenance: provenanceOf(rowsOf(term, 'provenance'), references, locale),
})
