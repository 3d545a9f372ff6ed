import { withSlowHeapGrowth } from '@/platform/heapGrowth'
import { defineJob } from '@/platform/jobs'
import { changeBatch } from './actions/batch'
import { runCommit } from './actions/commit'
import { readImport } from './actions/read'
import { runUndo } from './actions/undo'

type Input = { batch: string }

/** The work of imports that goes on in the background. Each can be broken off anywhere and run again. */
export const importJobs = [
  defineJob<Input>('import-read', ({ payload, input, signal }) => withSlowHeapGrowth(() => readImport(payload, input.batch, signal)), {
    failed: ({ payload, input }) =>
      changeBatch(payload, input.batch, {
        state: 'failed', failure: 'The hub could not finish reading this file. Import it again.',
      }),
  }),
  defineJob<Input>('import-commit', ({ payload, input, signal }) => withSlowHeapGrowth(() => runCommit(payload, input.batch, signal)), {
    // What was added stays with its records: adding again goes on from there.
    failed: ({ payload, input }) =>
      changeBatch(payload, input.batch, {
        state: 'preview', failure: 'The hub could not finish adding this import. Add it again: it goes on where it stopped.',
      }),
  }),
  defineJob<Input>('import-undo', ({ payload, input, signal }) => withSlowHeapGrowth(() => runUndo(payload, input.batch, signal)), {
    failed: ({ payload, input }) =>
      changeBatch(payload, input.batch, {
        state: 'committed', failure: 'The hub could not finish undoing this import. Undo it again: it goes on where it stopped.',
      }),
  }),
]
