// @ts-check
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { inProject, root } from '../../src/platform/setup/paths.mjs'
import { checkPort } from '../../src/platform/setup/port.mjs'

/**
 * @typedef {{
 *   url: string, readyAfter: number, residentMiB: () => Promise<number>, processorMs: () => Promise<number>,
 *   countStatements: (work: () => Promise<unknown>) => Promise<number>, stop: () => Promise<void>,
 * }} Server
 */

/**
 * Serves the built site on a data folder that is prepared already.
 * @param {Record<string, string>} settings
 * @returns {Promise<Server>}
 */
export const serve = async (settings) => {
  const port = await checkPort(0, undefined)
  const url = `http://localhost:${port}`
  const started = performance.now()
  const counter = fileURLToPath(new URL('./count-statements.mjs', import.meta.url))
  const child = spawn(process.execPath, ['--import', counter, inProject('src/platform/setup/serve.mjs')], {
    cwd: root,
    env: { ...process.env, ...settings, PORT: String(port), PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  await new Promise((resolve, reject) => {
    child.stdout?.on('data', (text) => String(text).includes('is ready') && resolve(undefined))
    child.on('error', reject)
    void ended.then(() => reject(new Error('The hub ended before it was ready.')))
  })

  /** @param {'begin' | 'end' | 'processor'} message @returns {Promise<number>} */
  const tell = (message) =>
    new Promise((resolve) => {
      child.once('message', (answer) => resolve(Number(answer)))
      child.send(message)
    })
  return {
    url,
    readyAfter: performance.now() - started,
    // Linux only; elsewhere NaN.
    residentMiB: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024
    },
    // What the processor worked for it so far: tells more than times on a machine that has other work too.
    processorMs: () => tell('processor'),
    countStatements: async (work) => {
      await tell('begin')
      await work()
      return tell('end')
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
