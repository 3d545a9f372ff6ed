// @ts-check
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The project's folder, whatever folder the command was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** @param {string[]} parts a path inside the project */
export const inProject = (...parts) => path.join(root, ...parts)

export const lockFile = inProject('package-lock.json')
export const installedLockFile = inProject('node_modules', '.package-lock.json')
export const bundleFolder = inProject('dist')
export const commandLine = inProject('dist', 'cli', 'hub.mjs')
/** @param {string} name */
export const workerFile = (name) => inProject('dist', 'workers', `${name}.mjs`)
export const generator = inProject('dist', 'generator', 'generate.mjs')
export const server = inProject('dist', 'server', 'serve.mjs')
/** What every process that runs the site's bundles loads first, as a URL for `--import`. */
export const loadPackages = pathToFileURL(inProject('src/platform/setup/load-packages.mjs')).href
export const siteBuild = inProject('.next', 'hub-build.json')
export const settingsFile = inProject('.env')
