// @ts-check
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject, root } from '../../src/platform/setup/paths.mjs'
import { checkPort } from '../../src/platform/setup/port.mjs'
import { run } from '../../src/platform/setup/processes.mjs'

/** A hub on a data folder of its own, to be measured. */
export const benchHub = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'))
  const port = await checkPort(0, undefined)
  const url = `http://localhost:${port}`
  const env = {
    NODE_ENV: 'production',
    DATA_DIR: folder,
    DATABASE_URL: `file:${path.join(folder, 'hub.db')}`,
    PORT: String(port),
    PUBLIC_URL: url,
    PAYLOAD_SECRET: 'only-for-measuring-this-hub-on-this-machine',
    HUB_DEMO: 'true',
    LOG_LEVEL: 'error',
    SMTP_URL: '',
    TYPESENSE_URL: '',
    TYPESENSE_API_KEY: '',
  }
  await run(process.execPath, [inProject('src/platform/setup/hub.mjs'), 'prepare'], { env, failure: 'The hub could not be prepared.' })

  /** @returns {Promise<{ readyAfter: number, memory: () => Promise<number>, stop: () => Promise<void> }>} */
  const serve = async () => {
    const started = performance.now()
    const child = spawn(process.execPath, [inProject('src/platform/setup/serve.mjs')], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (text) => String(text).includes('ready') && resolve(undefined))
      child.on('exit', () => reject(new Error('The hub ended before it was ready.')))
    })
    return {
      readyAfter: performance.now() - started,
      // Resident memory in MiB, where the system tells.
      memory: async () => {
        const status = await import('node:fs/promises').then(({ readFile }) => readFile(`/proc/${child.pid}/status`, 'utf8')).catch(() => '')
        return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024)
      },
      stop: () =>
        new Promise((resolve) => {
          child.on('exit', () => resolve())
          child.kill('SIGTERM')
        }),
    }
  }
  return { url, env, serve, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
