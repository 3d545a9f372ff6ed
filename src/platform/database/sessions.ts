/** A sign-in of an account as Payload keeps it; its times are dates when it has just been made, and text as stored. */
export type Session = { id: string; createdAt?: Date | string | null; expiresAt: Date | string }

/** How many sign-ins of one account last beside each other. */
const mostSessions = 50

/** Whether this writer has made the session: only then are its times not yet the database's text. */
const isNew = ({ createdAt }: Session): boolean => createdAt instanceof Date

const endOf = ({ expiresAt }: Session): number => new Date(expiresAt).getTime()

/**
 * The sessions of an account after someone has written its list, who may have read it long before others changed it.
 *
 * - Who signs in adds a session to those that are there. The expired ones fall away, and of more than fifty those that
 *   were not used for longest.
 * - Everybody else changes or removes sessions: what others removed meanwhile does not come back.
 *
 * @param stored as they are now
 * @param written as the writer wants them
 */
export function sessionsAfter(stored: readonly Session[], written: readonly Session[], now: number): Session[] {
  const added = written.filter(isNew)
  if (added.length === 0) {
    const there = new Set(stored.map(({ id }) => id))
    return written.filter(({ id }) => there.has(id))
  }
  const alive = stored.filter((session) => endOf(session) > now)
  return [...alive, ...added].sort((one, other) => endOf(one) - endOf(other)).slice(-mostSessions)
}
