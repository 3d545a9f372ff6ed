// @ts-check
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { browserArguments } from '../browser/executable.mjs'
import { ask } from './load.mjs'

/** Addresses of scripts, styles and preloaded fonts in a page. @param {string} html */
const assetsOf = (html) => [
  ...new Set([...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css|woff2))(?:\?[^"]*)?"/g)].map(([, address]) => address ?? '')),
]

/**
 * What a first visit to a page takes, in kilobytes as sent (brotli).
 * @param {string} url
 * @returns {Promise<{ html: number, css: number, js: number, woff2: number, sum: number }>}
 */
export const weigh = async (url) => {
  const agent = new Agent()
  const weight = { html: (await ask(url, agent)).bytes / 1024, css: 0, js: 0, woff2: 0 }
  for (const address of assetsOf((await ask(url)).text)) {
    const kind = /** @type {'css' | 'js' | 'woff2'} */ (address.split('.').at(-1))
    weight[kind] += (await ask(new URL(address, url).href, agent)).bytes / 1024
  }
  agent.destroy()
  return { ...weight, sum: Object.values(weight).reduce((sum, each) => sum + each, 0) }
}

const chromium = '/usr/bin/chromium'
/** The Chromium that comes with the tests gives no score for performance, so only a system's own is used. */
export const lighthouseRuns = existsSync(chromium)

const chromeFlags = ['--headless=new', ...browserArguments].join(' ')

export const categories = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo'])

/**
 * Lighthouse's scores of a page on its imagined mid-range phone, 0 to 100; null where it gives none.
 * @param {string} url
 * @returns {Promise<Record<typeof categories[number], number | null>>}
 */
export const lighthouse = async (url) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'))
  const report = path.join(folder, 'report.json')
  const command = [inProject('node_modules/lighthouse/cli/index.js'), url, '--quiet', '--output=json', `--output-path=${report}`]
  try {
    await promisify(execFile)(process.execPath, [...command, `--chrome-flags=${chromeFlags}`], {
      env: { ...process.env, CHROME_PATH: chromium },
      timeout: 180_000,
    })
    const scores = JSON.parse(readFileSync(report, 'utf8')).categories
    const scoreOf = (/** @type {string} */ name) => (scores[name].score === null ? null : Math.round(scores[name].score * 100))
    return /** @type {any} */ (Object.fromEntries(categories.map((name) => [name, scoreOf(name)])))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
