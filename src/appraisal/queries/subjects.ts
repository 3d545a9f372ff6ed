import type { PayloadRequest } from 'payload'

import type { Subject } from '../subject'
import { interventionOf } from './interventions'
import { studyOf, type StudyToRate } from './studies'

/** What is rated, with what there is to read of it. */
export type SubjectToRate = StudyToRate & Pick<Subject, 'kind'>

export async function subjectOf(req: PayloadRequest, { kind, id }: Subject): Promise<SubjectToRate> {
  return { kind, ...(await (kind === 'study' ? studyOf(req, id) : interventionOf(req, id))) }
}

/** The titles of what is rated, by id; without those that are gone. Two questions to the database at the most. */
export async function titlesOf(req: PayloadRequest, subjects: readonly Subject[]): Promise<Map<string, string>> {
  const ids = (kind: Subject['kind']) => [...new Set(subjects.filter((one) => one.kind === kind).map(({ id }) => id))]
  const [studies, interventions] = [ids('study'), ids('intervention')]
  const titles = new Map<string, string>()
  if (studies.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'studies', where: { id: { in: studies } }, draft: true, select: { title: true }, pagination: false,
      depth: 0, overrideAccess: true, req,
    })
    for (const { id, title } of docs) titles.set(String(id), title)
  }
  if (interventions.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'terms', where: { id: { in: interventions } }, select: { label: true }, pagination: false,
      depth: 0, overrideAccess: true, req,
    })
    for (const { id, label } of docs) titles.set(String(id), label)
  }
  return titles
}
