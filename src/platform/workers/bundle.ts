import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type WorkerName = 'cite' | 'make-references' | 'read-and-compare' | 'read-pdf' | 'read-records'

/**
 * The bundled file of a worker. It is looked for in the folders above this code and above where the process was
 * started, since this code itself may have been bundled to another place.
 *
 * @throws Error when the project has not been built
 */
export function bundleOf(name: WorkerName): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const file = join(/* turbopackIgnore: true */ folder, 'dist', 'workers', `${name}.mjs`)
      if (existsSync(file)) return file
      if (folder === dirname(folder)) break
    }
  }
  throw new Error(`The worker “${name}” has not been built. Run: npm run build`)
}
