import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { loadPackages } from './src/platform/setup/paths.mjs'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@payload-config$/, replacement: fromRoot('./payload.config.ts') },
      { find: /^@collections\//, replacement: fromRoot('./collections/') },
      { find: /^@\//, replacement: fromRoot('./src/') },
    ],
  },
  test: {
    pool: 'forks',
    globalSetup: [fromRoot('./tests/workers.ts'), fromRoot('./tests/mongoOfRun.ts'), fromRoot('./tests/schemaOfRun.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure code leaves nothing behind: its files share their processes, which costs half of what new ones do.
          isolate: false,
          // A machine busy with other work is no fault of the product.
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'collections/**/*.test.ts', 'seed/**/*.test.ts', 'tests/corpus/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // The files share two processes, since loading Payload takes longer than most of them.
          isolate: false,
          setupFiles: [fromRoot('./tests/asNewProcess.ts')],
          // Time for a machine that is busy with other work: what hangs still ends.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // Left to load the editor's packages all at once, one file in some dozens waits for ever in its set-up.
          execArgv: ['--import', loadPackages],
        },
      },
    ],
  },
})
