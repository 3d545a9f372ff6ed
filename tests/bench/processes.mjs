// @ts-check
import { fork } from 'node:child_process'
import { bundles, makeBundle } from '../../src/platform/setup/bundles.mjs'
import { inProject, root } from '../../src/platform/setup/paths.mjs'

const steps = {
  ...bundles.commandLine,
  entry: 'tests/bench/steps/run.ts',
  output: inProject('dist', 'bench', 'bench.mjs'),
}

export const makeSteps = () => makeBundle(steps)

/**
 * Runs a step that opens a hub (see steps/run.ts) in a process of its own.
 * @param {'seed' | 'corpus' | 'lists' | 'search' | 'import' | 'summary' | 'tally'} name
 * @param {{ studies?: number, file?: string, participants?: number }} parameters
 * @param {NodeJS.ProcessEnv} env the settings of that hub
 * @param {Visit} [visit]
 * @returns {Promise<any>} what the step sends
 */
export const runStep = (name, parameters, env, visit) => runBundle(steps.output, name, parameters, env, visit)

/**
 * What to do with the pages that a step serves; calls `begin` when the step is to go on with its work.
 * @typedef {(serving: { addresses: string[] }, begin: () => void) => void} Visit
 */

/**
 * Runs a step of a bundle in a process of its own.
 * @param {string} bundle
 * @param {string} name
 * @param {object} parameters
 * @param {NodeJS.ProcessEnv} env
 * @param {Visit} [visit]
 * @returns {Promise<any>} what the step sends
 */
export const runBundle = (bundle, name, parameters, env, visit) =>
  new Promise((resolve, reject) => {
    const child = fork(bundle, [name, JSON.stringify(parameters)], {
      cwd: root,
      env: { ...process.env, ...env },
      execArgv: ['--expose-gc', '--enable-source-maps'],
      // Standard output is for figures alone.
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    /** @type {unknown} */
    let figures
    child.on('message', (/** @type {{ figures?: unknown, serving?: { addresses: string[] } }} */ message) => {
      if (message.serving) visit?.(message.serving, () => child.send('begin'))
      else figures = message.figures
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (figures !== undefined && code === 0) resolve(figures)
      else reject(new Error(`The step ${name} failed (${signal ?? `exit code ${code}`}); the reason stands above.`))
    })
  })
