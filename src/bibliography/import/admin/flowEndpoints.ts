import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'
import type { FlowNumbers } from '@/ui/charts/prisma/numbers'
import { flowSvg } from '@/ui/charts/prisma/svg'
import { flowCsv } from '@/ui/charts/prisma/table'

import { flowNumbers } from './flowNumbers'
import { chosenBatches, committedBatches } from './flowQueries'

/** A file of the diagram of the imports that `?batch=` names, or of all that were committed. */
const flowFile = (name: string, mediaType: string, write: (numbers: FlowNumbers) => string): Omit<Endpoint, 'root'> => ({
  path: `/${name}`,
  method: 'get',
  handler: async (req) => {
    if (!may(holderOf(req), 'evidence.edit')) throw new Forbidden(req.t)
    const batches = await committedBatches(req.payload, { req, ids: batchesOf(req) })
    return new Response(write(flowNumbers(batches)), {
      headers: {
        'Content-Type': `${mediaType}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="prisma-${name}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
})

const batchesOf = ({ searchParams }: PayloadRequest): string[] => chosenBatches(searchParams?.getAll('batch') ?? [])

/** `GET …/flow.svg` and `…/flow.csv`: the PRISMA 2020 flow diagram and its numbers as files. */
export const flowEndpoints: Omit<Endpoint, 'root'>[] = [
  flowFile('flow.svg', 'image/svg+xml', (numbers) => flowSvg(numbers, { hasLinks: false })),
  flowFile('flow.csv', 'text/csv', flowCsv),
]
