const WATCHED_FROM = 1024 * 1024

/** A stream grew beyond what it may take once unpacked. */
export class UnpackedTooLarge extends Error {
  override readonly name = 'UnpackedTooLarge'
}

export type MemoryWatch = { isTripped: boolean; stop: () => void }

/**
 * Refuses byte arrays once `limit` bytes of them are held: the heap limit of a thread does not count them, so a
 * file that unpacks to gigabytes would take the whole machine. Changes the global of its thread; only for a
 * thread that reads one file.
 */
export function watchMemory(limit: number): MemoryWatch {
  const Original = globalThis.Uint8Array
  const watch = {
    isTripped: false,
    stop: () => {
      globalThis.Uint8Array = Original
    },
  }
  globalThis.Uint8Array = new Proxy(Original, {
    construct(target, given: unknown[], newTarget: unknown) {
      const [size] = given
      if (typeof size === 'number' && size > WATCHED_FROM && size + process.memoryUsage().arrayBuffers > limit) {
        watch.isTripped = true
        throw new UnpackedTooLarge(`${size} bytes more than the file may take.`)
      }
      return Reflect.construct(target, given, newTarget === globalThis.Uint8Array ? target : (newTarget as typeof target)) as Uint8Array
    },
  })
  return watch
}
