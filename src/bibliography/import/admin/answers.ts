import type { ImportState } from '@collections/importBatches/options'
import type { ImportDecision, ImportOutcome, ImportVerdict } from '@collections/importRecords/options'

import type { CslItem, RawField } from '../../record'
import type { ImportCounts } from '../counts'
import type { PairComparison, RecordRelation } from '../verdicts'
import type { Problem } from './problems'

/** What `GET …/:id/progress` answers. */
export type ProgressAnswer = {
  state: ImportState
  progress?: { phase?: string | null; done?: number | null; total?: number | null } | null
  counts?: ImportCounts | null
  failure?: string | null
  /** Whether references were added while it waited, so that it was compared once more. */
  isComparedAnew?: boolean
}

/** One record as `GET …/:id/records` lists it. */
export type ListedRecord = {
  id: string
  position: number
  line?: number | null
  title?: string | null
  authors?: string | null
  year?: number | null
  verdict: ImportVerdict
  decision: ImportDecision
  outcome: ImportOutcome
  score?: number | null
  comparison?: PairComparison | null
  match?: { id: string; title?: string | null; authors?: string | null; year?: number | null; item: CslItem } | null
  matchPosition?: number | null
  matchRecord?: { position: number; item: CslItem } | null
  problems?: Problem[] | null
  relations?: RecordRelation[] | null
}

export type RecordsAnswer = { docs: ListedRecord[]; totalDocs: number; page: number; totalPages: number }

/** A stored row of `import-records`, as Payload answers it at depth 0. */
export type StoredRecord = {
  id: string
  position: number
  title?: string | null
  item?: CslItem | null
  raw?: RawField[] | null
  reference?: string | number | null
  decisionReason?: string | null
}

/** An earlier import of the same file. */
export type EarlierImport = { id: string; title: string; state: ImportState; begunAt: string }

/** What the page of one import is given by the server. */
export type BatchOnPage = {
  id: string
  title: string
  fileName: string
  fileBytes: number | null
  format: string
  encoding: string
  source: string
  by: string
  begunAt: string
  hasSearch: boolean
}

/** What the page asks again once the file has been read or taken back. */
export type StoredBatch = {
  file?: { format?: string | null; encoding?: string | null } | null
  /** References that an undo left in place, and why, in words. */
  keptAtUndo?: { reference: string; title: string; reason: string }[] | null
}

/** Addresses that the page's parts need: of the endpoints, of Payload's REST routes and of the admin. */
export type Addresses = { api: string; rest: string; admin: string }
