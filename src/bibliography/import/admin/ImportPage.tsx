import type { AdminViewServerProps } from 'payload'

import { formats } from '../../formats'
import type { ImportCounts } from '../counts'
import { BatchList } from './BatchList'
import { ImportFrame } from './ImportFrame'
import { sourceLabel } from './searchRecord'
import { StartImport } from './StartImport'

const PER_PAGE = 20

/** Where imports begin, and the list of all of them. */
export function ImportPage(view: AdminViewServerProps) {
  const { payload, searchParams, initPageResult } = view
  const { admin, api } = payload.config.routes
  const page = `${admin}/import`
  return (
    <ImportFrame view={view} steps={[{ label: 'Import references' }]}>
      {async () => {
        const number = Math.max(1, Math.floor(Number(searchParams?.page)) || 1)
        const list = await payload.find({
          collection: 'import-batches', sort: '-createdAt', page: number, limit: PER_PAGE, depth: 0,
          overrideAccess: false, req: initPageResult.req,
          select: { title: true, state: true, search: true, counts: true, startedByLabel: true, createdAt: true },
        })
        return (
          <>
            <h1>Import references</h1>
            <p className="imp-lead">
              Bring in what a search found. You see what is new and what is there already before anything is added,
              and can take the whole import back. <a href={`${page}/flow`}>Flow diagram of all imports</a>
            </p>
            <StartImport
              api={`${api}/import-batches`}
              page={page}
              formats={Object.values(formats).map(({ name, label }) => ({ name, label }))}
            />
            <BatchList
              page={page}
              number={number}
              pages={list.totalPages}
              total={list.totalDocs}
              batches={list.docs.map(({ id, title, state, search, counts, startedByLabel, createdAt }) => ({
                id: String(id),
                title,
                state,
                source: sourceLabel(search),
                by: startedByLabel ?? '',
                begunAt: createdAt,
                counts: (counts ?? null) as ImportCounts | null,
              }))}
            />
          </>
        )
      }}
    </ImportFrame>
  )
}
