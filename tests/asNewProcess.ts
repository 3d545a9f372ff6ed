import { vi } from 'vitest'

/** What outlives the modules of a file: kept here by the first file of the process, or by Payload itself. */
const lasting = globalThis as {
  environmentOfTests?: NodeJS.ProcessEnv
  _payload?: Map<string, unknown>
  _payload_graphql?: { graphql: unknown; promise: unknown }
}

// Before each file of integration tests: the process that it shares with others becomes as good as new. A Payload
// instance and its settings belong to one file. Packages stay loaded, which would take longer than most of the files.
lasting.environmentOfTests ??= { ...process.env }
process.env = { ...lasting.environmentOfTests }
lasting._payload?.clear()
Object.assign(lasting._payload_graphql ?? {}, { graphql: null, promise: null })
vi.resetModules()
