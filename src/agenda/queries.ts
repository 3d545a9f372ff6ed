import type { Payload } from 'payload'

import { linkFields, publicRecords, recordBySlug, recordsById, termRecords } from '@/publishing/reading/queries'
import { provenanceReferences } from '@/publishing/reading/views'
import { idOf, idsOf, rowsOf } from '@/publishing/stored'

import { questionFields } from './gaps/queries/agenda'
import { projectListItem, projectView } from './project-mapping'
import type { ProjectListItem, ProjectView } from './project-view'

const mostLater = 50
const partyFields = { name: true, kind: true, slug: true, partnerRole: true } as const

/** The page of a published project: twelve questions to the database however large the corpus is. */
export async function projectPage(hub: Payload, slug: string, locale: string): Promise<ProjectView | 'gone' | 'missing'> {
  const found = await recordBySlug(hub, 'projects', slug)
  if (found.state !== 'found') return found.state
  const project = found.record
  const rows = (field: string) => rowsOf(project, field)
  const related = (field: string, relation: string) => rows(field).map((row) => idOf(row, relation))
  const [terms, references, studies, projects, organisations, people, later, events, questions] = await Promise.all([
    termRecords(hub, [
      ...['populations', 'activities', 'settings', 'countries'].flatMap((field) => idsOf(project, field)),
      ...related('siteCounts', 'country'),
    ]),
    recordsById(hub, 'references', [
      ...idsOf(project, 'references'), ...related('outputs', 'reference'), ...provenanceReferences(rows('provenance')),
    ], linkFields),
    recordsById(hub, 'studies', idsOf(project, 'studies'), linkFields),
    recordsById(hub, 'projects', related('buildsOn', 'project'), linkFields),
    recordsById(hub, 'organisations', [
      idOf(project, 'lead'), ...related('partners', 'organisation'), ...related('funders', 'organisation'),
    ], partyFields),
    recordsById(hub, 'people', related('team', 'person'), { name: true, slug: true }),
    publicRecords(hub, 'projects', {
      where: { 'buildsOn.project': { equals: project.id } }, limit: mostLater, select: linkFields,
    }),
    publicRecords(hub, 'events', {
      where: { or: [{ project: { equals: project.id } }, { gathers: { equals: project.id } }] }, sort: '-date', limit: mostLater,
      select: { slug: true, title: true, kind: true, state: true, date: true, dateNote: true, isExample: true },
    }),
    publicRecords(hub, 'research-questions', { where: { projects: { equals: project.id } }, sort: 'createdAt', limit: mostLater, select: questionFields }),
  ])
  const answers = await recordsById(hub, 'summaries', questions.map((question) => idOf(question, 'answeredBy')), linkFields)
  return projectView({ project, terms, references, studies, projects, organisations, people, later, events, questions, answers }, locale)
}

/** All published projects for the list, by title. */
export async function projectList(hub: Payload, locale: string): Promise<readonly ProjectListItem[]> {
  const projects = await publicRecords(hub, 'projects', {
    sort: 'title',
    select: {
      slug: true, title: true, kind: true, status: true, summary: true, lead: true, started: true, ended: true,
      unconfirmedCount: true, isExample: true, calls: true,
    },
  })
  const organisations = await recordsById(hub, 'organisations', projects.map((one) => idOf(one, 'lead')), partyFields)
  return projects.map((one) => projectListItem(one, organisations, locale))
}
