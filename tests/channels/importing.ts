import type { Payload } from 'payload'
import { expect } from 'vitest'
import { runQueuedJobs } from '@/platform/jobs'

import type { Login } from '../builders/people'
import { importFile } from './importFile'
import { rest } from './rest'

type Body = Record<string, unknown>

const importPath = 'import-batches'

type Progress = {
  state: string; failure: string | null; problemsByCode: Record<string, number>; sameFile: { title: string } | null
  counts: { records: number; verdicts: Body; outcomes: Body; duplicatesWithin: number; duplicatesStored: number; without: Body }
}

type ImportedRecord = {
  id: string; position: number; title: string; verdict: string; decision: string; outcome: string; score: number
  match: { id: string; title: string } | null; matchPosition: number | null; matchRecord: Body | null; reference: string | null
}

/** Importing as a curator does it in the admin, over the REST API. */
export function importing(payload: Payload, curator: Login) {
  const ask = async (method: 'GET' | 'POST', address: string, body?: unknown): Promise<Body> => {
    const answer = await rest(method, `${importPath}/${address}`, { token: curator.token, ...(body === undefined ? {} : { body }) })
    if (answer.status >= 400) throw Object.assign(new Error(JSON.stringify(answer.body)), { status: answer.status })
    return answer.body
  }
  const progress = (id: string) => ask('GET', `${id}/progress`) as Promise<Progress>
  const uploaded = async (content: string | Uint8Array, about: Body = {}, name = 'export.ris'): Promise<string> => {
    const { status, body } = await importFile({ token: curator.token, name, content, about })
    expect({ status, body }).toMatchObject({ status: 201 })
    return String(body.id)
  }
  return {
    ask,
    progress,
    uploaded,
    /** Uploads a file and waits until it has been read. */
    async imported(...file: Parameters<typeof uploaded>): Promise<string> {
      const id = await uploaded(...file)
      await runQueuedJobs(payload)
      return id
    },
    records: async (id: string, query = 'limit=100') => (await ask('GET', `${id}/records?${query}`)).docs as ImportedRecord[],
    async commit(id: string, body: Body = {}): Promise<void> {
      await ask('POST', `${id}/commit`, body)
      await runQueuedJobs(payload)
      expect(await progress(id)).toMatchObject({ state: 'committed', failure: null })
    },
    async undo(id: string): Promise<void> {
      await ask('POST', `${id}/undo`, { reason: 'Wrong search.' })
      await runQueuedJobs(payload)
      expect((await progress(id)).state).toBe('undone')
    },
    references: async (titles?: readonly string[]) =>
      (await payload.find({
        collection: 'references', draft: true, depth: 0, overrideAccess: true, pagination: false,
        ...(titles ? { where: { title: { in: [...titles] } } } : {}),
      })).docs,
  }
}

export type Importing = ReturnType<typeof importing>
