// @ts-check
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bundles, makeBundle } from './bundles.mjs'
import { filesUnder, fingerprint, readMark, writeMark } from './fingerprint.mjs'
import { inProject, loadPackages, siteBuild } from './paths.mjs'
import { run, StalledError } from './processes.mjs'

/** Sources that never reach the site's build, so that editing a test or a command does not cost two minutes. */
const aside = /\.test\.tsx?$|^src\/cli\/|^src\/platform\/(setup|server)\/|^src\/ui\/enhance\/|\.md$/

const sources = () => [
  ...['src', 'collections', 'seed'].flatMap((folder) => filesUnder(folder, (file) => !aside.test(file))),
  ...['payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json'],
]

export const siteIsCurrent = () =>
  existsSync(inProject('.next', 'BUILD_ID')) && readMark(siteBuild)?.fingerprint === fingerprint(sources())

const compressible = /\.(js|css|svg|json|txt|woff|xml|webmanifest)$/

/** Compresses the static files once, at build time, next to themselves: `x.js.br`, `x.js.gz`. */
export const compressStaticFiles = async () => {
  const files = [...filesUnder('.next/static'), ...filesUnder('public')].filter((file) => compressible.test(file))
  const waiting = files.map((file) => inProject(file)).filter((file) => {
    const original = statSync(file)
    const compressed = statSync(`${file}.br`, { throwIfNoEntry: false })
    return original.size >= 1024 && (compressed === undefined || compressed.mtimeMs < original.mtimeMs)
  })
  const worker = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const content = readFileSync(file)
      const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: content.length > 200_000 ? 8 : 11 } }
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, brotli))
      writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}

/**
 * Builds the site for production. The mark is removed first and written last: an interrupted build is redone.
 * @param {(text: string) => void} note
 */
export const buildSite = async (note) => {
  const before = fingerprint(sources())
  rmSync(siteBuild, { force: true })
  await makeBundle(bundles.browser)
  await nextBuild(note).catch((error) => {
    if (!(error instanceof StalledError)) throw error
    note('it stood still; trying once more')
    return nextBuild(note)
  })
  await compressStaticFiles()
  writeMark(siteBuild, { fingerprint: before })
}

/**
 * Next's own build. Its workers load the site's bundles, which could wait for each other for ever (see
 * load-packages.mjs); should one stand still all the same, it is stopped, with a StalledError.
 * @param {(text: string) => void} note
 */
const nextBuild = (note) =>
  run(process.execPath, [inProject('node_modules/next/dist/bin/next'), 'build'], {
    // No data is read while building; a placeholder keeps the configuration's check of its settings quiet.
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${loadPackages}`,
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || 'only-while-building-the-site-nothing-is-signed',
    },
    onLine: (line) => note(line.replace(/\u001b\[[0-9;]*m/g, '')),
    failure: 'Building the site failed.',
    stall: { after: 'Compiled successfully', minutes: 2 },
  })
