import type { AdminViewServerProps } from 'payload'

import { PrismaFigure } from '@/ui/charts/prisma/PrismaFigure'

import { flowNumbers, type FlowAddresses } from './flowNumbers'
import { chosenBatches, committedBatches } from './flowQueries'
import { ImportFrame } from './ImportFrame'
import { referencesAddress } from './referencesAddress'
import { FlowChoice } from './FlowChoice'

/** The PRISMA 2020 flow diagram of the imports that are chosen, or of all. */
export function FlowPage(view: AdminViewServerProps) {
  const { payload, searchParams, initPageResult } = view
  const { admin, api } = payload.config.routes
  const page = `${admin}/import/flow`
  return (
    <ImportFrame
      view={view}
      steps={[{ label: 'Imports', url: `${admin}/import` }, { label: 'Flow diagram' }]}
    >
      {async () => {
        const asked = chosenBatches(searchParams?.batch)
        const all = await committedBatches(payload, { req: initPageResult.req })
        const chosen = asked.length > 0 ? all.filter(({ id }) => asked.includes(id)) : all
        const addresses: FlowAddresses = {
          batch: (id) => `${admin}/import/${id}`,
          kept: (ids) => referencesAddress(admin, ids),
        }
        const query = asked.length > 0 ? `?${chosen.map(({ id }) => `batch=${id}`).join('&')}` : ''
        return (
          <>
            <h1>Flow diagram</h1>
            <p className="imp-lead">
              The PRISMA 2020 flow of records through your searches. It counts imports that were added and not taken
              back.
            </p>
            {all.length === 0 ? (
              <div className="imp-note">
                <p>
                  No import has been added yet, so there is nothing to count.{' '}
                  <a href={`${admin}/import`}>Import references</a> first.
                </p>
              </div>
            ) : (
              <FlowChoice page={page} batches={all} chosen={chosen.map(({ id }) => id)} />
            )}
            <p className="imp-row imp-noprint">
              <a className="imp-button" href={`${api}/import-batches/flow.svg${query}`} download>
                Download the diagram (SVG)
              </a>
              <a className="imp-button" href={`${api}/import-batches/flow.csv${query}`} download>
                Download the numbers (CSV)
              </a>
            </p>
            <PrismaFigure numbers={flowNumbers(chosen, addresses)} />
          </>
        )
      }}
    </ImportFrame>
  )
}
