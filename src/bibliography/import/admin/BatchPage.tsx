import type { AdminViewServerProps, Payload, PayloadRequest } from 'payload'

import { importVerdicts, type ImportVerdict } from '@collections/importRecords/options'
import type { ImportBatch } from '@/payload-types'

import { defaultRules, duplicateRulesSchema } from '../../duplicates'
import { formats } from '../../formats'
import type { ImportCounts } from '../counts'
import type { EarlierImport } from './answers'
import { BatchView } from './BatchView'
import { ImportFrame } from './ImportFrame'
import { sourceLabel } from './searchRecord'

/** One import from its first moment to its undo. */
export function BatchPage(view: AdminViewServerProps) {
  const { payload, params, searchParams, initPageResult } = view
  const { admin, api } = payload.config.routes
  const id = [params?.segments ?? []].flat()[1] ?? ''
  return (
    <ImportFrame view={view} steps={[{ label: 'Imports', url: `${admin}/import` }, { label: 'One import' }]}>
      {async () => {
        const batch = await payload.findByID({
          collection: 'import-batches', id, depth: 0, overrideAccess: false, req: initPageResult.req, disableErrors: true,
        })
        if (!batch) return <NoSuchImport page={`${admin}/import`} />
        const rules = duplicateRulesSchema.safeParse(batch.rules)
        const verdict = importVerdicts.find(({ value }) => value === searchParams?.verdict)?.value
        return (
          <BatchView
            addresses={{ api: `${api}/import-batches`, rest: api, admin }}
            batch={onPage(batch)}
            formats={Object.values(formats).map(({ name, label }) => ({ name, label }))}
            first={{
              state: batch.state,
              progress: batch.progress ?? null,
              counts: (batch.counts ?? null) as ImportCounts | null,
              failure: batch.failure ?? null,
              isComparedAnew: batch.isComparedAnew ?? false,
            }}
            earlier={await earlierImports(payload, initPageResult.req, batch)}
            thresholds={(rules.success ? rules.data : defaultRules).thresholds}
            {...(verdict ? { verdict: verdict as ImportVerdict } : {})}
          />
        )
      }}
    </ImportFrame>
  )
}

const onPage = ({ id, title, file, search, startedByLabel, createdAt, kind }: ImportBatch) => ({
  id: String(id),
  title,
  fileName: kind === 'paste' || kind === 'identifiers' ? '' : (file?.name ?? ''),
  fileBytes: file?.bytes ?? null,
  format: file?.format ?? '',
  encoding: file?.encoding ?? '',
  source: sourceLabel(search),
  by: startedByLabel ?? '',
  begunAt: createdAt,
  hasSearch: Boolean(search?.database && search.strategy && search.searchedOn),
})

async function earlierImports(payload: Payload, req: PayloadRequest, batch: ImportBatch): Promise<EarlierImport[]> {
  const sha256 = batch.file?.sha256
  if (!sha256) return []
  const { docs } = await payload.find({
    collection: 'import-batches',
    where: {
      'file.sha256': { equals: sha256 },
      id: { not_equals: batch.id },
      createdAt: { less_than: batch.createdAt },
    },
    sort: '-createdAt', limit: 5, depth: 0, overrideAccess: false, req, select: { title: true, state: true, createdAt: true },
  })
  return docs.map(({ id, title, state, createdAt }) => ({ id: String(id), title, state, begunAt: createdAt }))
}

function NoSuchImport({ page }: { page: string }) {
  return (
    <>
      <h1>No such import</h1>
      <p>
        There is no import at this address. <a href={page}>See all imports</a>
      </p>
    </>
  )
}
