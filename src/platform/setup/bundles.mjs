// @ts-check
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, readMark, writeMark } from './fingerprint.mjs'
import { bundleFolder, commandLine, generator, inProject, root, server, workerFile } from './paths.mjs'
import { SetupError } from './terminal.mjs'

/**
 * Programs that esbuild makes of the sources. Bundled whole, since a TypeScript configuration imported at run time
 * made Payload's own scripts end in silence with exit code 0 in 5 to 35 % of runs.
 * @typedef {{ entry: string, output: string, options: import('esbuild').BuildOptions }} Bundle
 */

/** What cannot be in a bundle: native code, and packages that only a developer's commands load. */
const outsideTheBundle = [
  '@libsql/*',
  'libsql',
  'sharp',
  'drizzle-kit',
  'drizzle-kit/*',
  'json-schema-to-typescript',
  'prettier',
  'mongodb-client-encryption',
  'kerberos',
  'snappy',
  'aws4',
  'gcp-metadata',
  'socks',
  '@mongodb-js/zstd',
  '@aws-sdk/credential-providers',
]

/** @type {import('esbuild').BuildOptions} */
export const forNode = {
  external: outsideTheBundle,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: 'linked',
  sourcesContent: false,
  // CommonJS packages inside an ES module still expect these three.
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
  inject: [inProject('src/platform/setup/commonjs-names.mjs')],
  loader: { '.css': 'empty', '.scss': 'empty', '.svg': 'empty' },
  define: { 'process.env.NODE_ENV': '"production"' },
}

/**
 * A worker thread: one file, since the threads of a folder are made independently of each other.
 * @param {string} name
 * @returns {Bundle}
 */
const worker = (name) => ({
  entry: `src/platform/workers/${name}.ts`,
  output: workerFile(name),
  // What reads PDF files looks for files of its own package.
  options: { ...forNode, splitting: false, external: [...outsideTheBundle, 'pdf-parse', 'pdf-parse/*'] },
})

/** @type {Record<'commandLine' | 'cite' | 'makeReferences' | 'readAndCompare' | 'readPdf' | 'readRecords' | 'generator' | 'server' | 'browser', Bundle>} */
export const bundles = {
  commandLine: {
    entry: 'src/cli/hub.ts',
    output: commandLine,
    options: forNode,
  },
  cite: worker('cite'),
  makeReferences: worker('make-references'),
  readAndCompare: worker('read-and-compare'),
  readPdf: worker('read-pdf'),
  readRecords: worker('read-records'),
  generator: {
    entry: 'src/cli/generate.ts',
    output: generator,
    options: forNode,
  },
  server: {
    entry: 'src/platform/server/serve.ts',
    output: server,
    options: { ...forNode, external: ['next'] },
  },
  browser: {
    entry: 'src/ui/enhance/main.ts',
    output: inProject('public/assets/site.js'),
    options: { platform: 'browser', format: 'iife', target: 'es2020', minify: true },
  },
}

/** @param {Bundle} bundle */
const markOf = ({ output }) => path.join(bundleFolder, `${path.basename(output, path.extname(output))}.json`)

/** Settings that change every bundle. */
const settings = ['package-lock.json', 'tsconfig.json', 'src/platform/setup/bundles.mjs', 'src/platform/setup/commonjs-names.mjs']

/** @param {Bundle} bundle */
export const bundleIsCurrent = (bundle) => {
  // In a container there are no sources: the bundle is what there is.
  if (!existsSync(inProject(bundle.entry))) return existsSync(bundle.output)
  const mark = readMark(markOf(bundle))
  return existsSync(bundle.output) && mark?.files !== undefined && mark.fingerprint === fingerprint([...settings, ...mark.files])
}

/**
 * Makes a bundle unless what it was made from is unchanged. The old one is removed first, so that an
 * interrupted run is never mistaken for a finished one.
 * @param {Bundle} bundle
 * @returns {Promise<boolean>} whether there was anything to do
 */
export const makeBundle = async (bundle) => {
  if (bundleIsCurrent(bundle)) return false
  const { build } = await import('esbuild')
  const { entry, output, options } = bundle
  rmSync(markOf(bundle), { force: true })
  if (options.splitting) rmSync(path.dirname(output), { recursive: true, force: true })
  const { metafile: { inputs } = { inputs: {} } } = await build({
    absWorkingDir: root,
    entryPoints: [{ in: entry, out: path.basename(output, path.extname(output)) }],
    outdir: path.dirname(output),
    outExtension: { '.js': path.extname(output) },
    bundle: true,
    metafile: true,
    logLevel: 'silent',
    ...options,
  }).catch((error) => {
    const places = (/** @type {import('esbuild').BuildFailure} */ (error).errors ?? []).map(
      ({ text, location }) => `  ${location ? `${location.file}:${location.line}: ` : ''}${text}`,
    )
    throw places.length > 0 ? new SetupError(`Bundling ${entry} failed:\n${places.join('\n')}`) : error
  })
  const files = Object.keys(inputs)
    .filter((file) => !file.includes('node_modules') && !file.includes(':'))
    .sort()
  writeMark(markOf(bundle), { files, fingerprint: fingerprint([...settings, ...files]) })
  return true
}

/** The command line and what it and the server run in threads of their own. */
const programs = [
  bundles.commandLine, bundles.cite, bundles.makeReferences, bundles.readAndCompare, bundles.readPdf, bundles.readRecords,
]

export const programsAreCurrent = () => programs.every(bundleIsCurrent)

export const makePrograms = async () => {
  await Promise.all(programs.map(makeBundle))
}
