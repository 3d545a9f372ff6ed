// @ts-check
// Put into bundles by esbuild: CommonJS packages inside an ES module still expect these two names.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const __filename = fileURLToPath(import.meta.url)
export const __dirname = path.dirname(__filename)
