import type { RequestContext } from 'payload'

import type { EditorialState, TransitionName } from './states'

/** What a transition is about to write; it travels with the request so that the hooks can tell it from a plain save. */
export type EditorialIntent = {
  collection: string
  /** Absent while a record is being created already published. */
  id?: string
  name: TransitionName | 'create-published'
  to: EditorialState
  reason?: string
  /** What an action of a room does that publishes on the way; the audit calls it by this name. */
  as?: string
}

const key = 'editorialIntents'

function intentsOf(context: RequestContext): Set<EditorialIntent> {
  context[key] ??= new Set<EditorialIntent>()
  return context[key] as Set<EditorialIntent>
}

/** The intent that covers this record, if the write comes from a transition. */
export function intentFor(context: RequestContext, collection: string, id?: string): EditorialIntent | undefined {
  for (const intent of intentsOf(context)) {
    if (intent.collection === collection && (intent.id === undefined || intent.id === id)) return intent
  }
  return undefined
}

/** Runs `work` with the intent declared, and takes it back whatever happens. */
export async function withIntent<T>(context: RequestContext, intent: EditorialIntent, work: () => Promise<T>): Promise<T> {
  const intents = intentsOf(context)
  intents.add(intent)
  try {
    return await work()
  } finally {
    intents.delete(intent)
  }
}
