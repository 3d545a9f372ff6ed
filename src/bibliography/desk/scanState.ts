import type { Payload } from 'payload'

/** How far the hub is with looking through what is stored. */
export type ScanState = {
  state: 'waiting' | 'running' | 'done' | 'failed'
  phase: 'reading' | 'comparing' | 'noting'
  done: number
  total: number
  /** When it was last heard of, as ISO 8601. */
  at: string
  /** How many pairs it found, once it is done. */
  found?: number
  failure?: string
}

const KEY = 'duplicate-scan'

/** Where the last look through the stored references stands; null if nobody has looked yet. */
export const scanState = (payload: Payload): Promise<ScanState | null> => payload.kv.get<ScanState>(KEY)

/** Notes how far it is, for everyone who watches. */
export async function noteScan(payload: Payload, state: Omit<ScanState, 'at'>): Promise<void> {
  await payload.kv.set(KEY, { ...state, at: new Date().toISOString() })
}
