import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

/** What everybody voted upon, by fields of the form. */
const fixedByTheVote = ['groups', 'choices', 'fewestVoters'] as const
const beforeTheVote = new Set(['planned', 'gathering', 'processing', 'checking'])

const plain = (value: unknown): string => JSON.stringify(value ?? null, (key, inner: unknown) => (key === 'id' ? undefined : inner))

/** Groups and choices are fixed once a vote is open, and nothing of a round changes after its list is agreed. */
export const keepWhatWasVotedUpon: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !originalDoc) return data
  const { step } = originalDoc as { step?: string }
  if (step === 'agreed' || step === 'cancelled')
    throw new APIError('This round is over, and its record does not change any more. Start a new round.', 409, { code: 'over' }, true)
  if (beforeTheVote.has(step ?? 'planned')) return data
  // A form sends one language; the names of groups in others are not what is compared.
  const changed = fixedByTheVote.filter((name) => name in data && plain(withoutWords(data[name])) !== plain(withoutWords(originalDoc[name])))
  if (changed.length === 0) return data
  throw new APIError(
    `People have voted upon it, so this stays as it is: ${changed.join(', ')}. Cancel the round, and start another.`,
    409, { code: 'fixed' }, true,
  )
}

const withoutWords = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((row) => (row as { key?: unknown }).key) : value

export const keepWhatWasAnnounced: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const round = await req.payload.findByID({ collection: 'priority-rounds', id, depth: 0, overrideAccess: true, disableErrors: true, req })
  if (!round || round.step === 'planned') return
  throw new APIError('This round has been public. Cancel it instead: it stays on record with the reason.', 409, { code: 'was-public' }, true)
}
