import Database from 'libsql/promise'

/** Moves the write-ahead log into the file while others go on, which inside a COMMIT takes up to a second. */
export type Checkpoints = {
  /** To be called after a transaction that wrote many rows. */
  wroteMany: () => void
  /** To be awaited before the next transaction begins: gives the log an end, for else it would grow with all that is written. */
  beforeNext: () => Promise<void>
}

/** A log of some 100 MB where each writes what 500 imported records become. */
const transactionsPerLog = 4

export function backgroundCheckpoints(file: string): Checkpoints {
  let running: Promise<void> | undefined
  let sinceEnd = 0
  const start = (): Promise<void> => {
    running ??= checkpoint(file).finally(() => {
      running = undefined
    })
    return running
  }
  return {
    wroteMany: () => {
      sinceEnd += 1
      void start()
    },
    beforeNext: async () => {
      if (sinceEnd < transactionsPerLog) return
      await running
      // What came while the last one ran; with nothing left over, SQLite writes the log from its beginning again.
      await start()
      sinceEnd = 0
    },
  }
}

/** On a connection of its own, whose statements run in a thread of libsql. Never rejects: the next COMMIT tries again. */
async function checkpoint(file: string): Promise<void> {
  try {
    const database = new Database(file, {})
    try {
      await database.exec('PRAGMA wal_checkpoint(PASSIVE)')
    } finally {
      database.close()
    }
  } catch {
    // Moved, locked or closed: nothing is lost, the log only stays longer.
  }
}
