import type { Payload } from 'payload'

import { localText } from '@/publishing/localised'
import { linkFields, publicRecords, recordBySlug, recordsById } from '@/publishing/reading/queries'
import { linkTo, provenanceOf, provenanceReferences } from '@/publishing/reading/views'
import { idOf, rowsOf, textOf } from '@/publishing/stored'

import type { PersonView } from './view'

const mostProjects = 100

/** The page of a person whose record is published, with the projects that name them. */
export async function personPage(hub: Payload, slug: string, locale: string): Promise<PersonView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'people', slug)
  if (found.state !== 'found') return found.state
  const person = found.record
  const affiliations = rowsOf(person, 'affiliations')
  const [organisations, references, projects] = await Promise.all([
    recordsById(hub, 'organisations', affiliations.map((row) => idOf(row, 'organisation')), { name: true }),
    recordsById(hub, 'references', provenanceReferences(rowsOf(person, 'provenance')), linkFields),
    publicRecords(hub, 'projects', {
      where: { 'team.person': { equals: person.id } }, sort: 'title', limit: mostProjects, select: { ...linkFields, team: true },
    }),
  ])
  return {
    name: textOf(person, 'name') ?? '',
    orcid: textOf(person, 'orcid'),
    biography: localText(person.biography, locale),
    affiliations: affiliations.map((row) => {
      const organisation = organisations.get(idOf(row, 'organisation') ?? '')
      return {
        organisation: organisation ? textOf(organisation, 'name') : null, unit: textOf(row, 'unit'), role: textOf(row, 'role'),
        from: textOf(row, 'from'), to: textOf(row, 'to'),
      }
    }),
    links: rowsOf(person, 'links').flatMap((row) => {
      const url = textOf(row, 'url')
      return url ? [{ kind: textOf(row, 'kind') ?? 'other', title: textOf(row, 'title') ?? url, url }] : []
    }),
    projects: projects.flatMap((project) => {
      const link = linkTo('projects', project, locale)
      const member = rowsOf(project, 'team').find((row) => idOf(row, 'person') === person.id)
      return link ? [{ ...link, role: (member && textOf(member, 'role')) ?? 'other' }] : []
    }),
    provenance: provenanceOf(rowsOf(person, 'provenance'), references, locale),
    isExample: person.isExample === true,
  }
}
