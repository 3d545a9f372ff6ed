// @ts-check
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../../src/platform/setup/paths.mjs'
import { checkPort } from '../../src/platform/setup/port.mjs'

/**
 * @param {string} folder @param {number} port
 * @returns {Promise<number>} seconds until the hub said that it is ready
 */
const start = async (folder, port) => {
  const started = performance.now()
  const child = spawn('npm', ['start', '--silent'], { cwd: folder, env: { ...process.env, PORT: String(port), DATA_DIR: '', DATABASE_URL: '' }, detached: true })
  const stop = () =>
    new Promise((resolve) => {
      child.on('close', resolve)
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
    })
  try {
    await new Promise((resolve, reject) => {
      child.stdout.on('data', (text) => {
        process.stdout.write(text)
        if (String(text).includes('is ready')) resolve(undefined)
      })
      child.stderr.pipe(process.stderr)
      child.on('exit', () => reject(new Error('The hub ended before it was ready.')))
    })
    await fetch(`http://localhost:${port}/`)
    return (performance.now() - started) / 1000
  } finally {
    child.removeAllListeners('exit')
    await stop()
  }
}

/** Time from a fresh clone to a served page with its parts, and of a second start. */
export const measureSetup = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hub-clone-'))
  try {
    execFileSync('git', ['clone', '--quiet', root, folder])
    const port = await checkPort(0, undefined)
    const first = await start(folder, port)
    const second = await start(folder, port)
    console.log(`\n| start | seconds until a served page |\n|---|---|\n| first, from a clone | ${first.toFixed(1)} |\n| second | ${second.toFixed(1)} |`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
