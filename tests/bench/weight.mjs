// @ts-check
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { browserArguments, browserExecutable } from '../browser/executable.mjs'
import { benchHub } from './server.mjs'

const pages = ['/', '/search?q=loneliness', '/studies/grant-2000']

/** @param {string} url @returns {Promise<{ bytes: number, text: string }>} bytes as sent */
const weigh = async (url) => {
  const { request } = await import('node:http')
  const raw = await new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).length))
    }).on('error', reject).end()
  })
  return { bytes: Number(raw), text: await (await fetch(url)).text() }
}

/** Addresses of scripts, styles and preloaded fonts in a page. @param {string} html */
const assetsOf = (html) => [
  ...new Set([...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css|woff2))(?:\?[^"]*)?"/g)].map(([, address]) => address ?? '')),
]

/** @param {string} url @returns {Promise<string>} the four scores, or why there are none */
const lighthouse = async (url) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'))
  const report = path.join(folder, 'report.json')
  try {
    await promisify(execFile)(
      process.execPath,
      [
        inProject('node_modules/lighthouse/cli/index.js'), url, '--quiet', '--output=json', `--output-path=${report}`,
        `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
      ],
      { env: { ...process.env, CHROME_PATH: await browserExecutable() }, timeout: 180_000 },
    )
    const { categories } = JSON.parse(readFileSync(report, 'utf8'))
    return ['performance', 'accessibility', 'best-practices', 'seo']
      .map((name) => (categories[name].score === null ? '–' : Math.round(categories[name].score * 100)))
      .join(' / ')
  } catch (error) {
    return `not measured: ${String(/** @type {Error} */ (error).message).split('\n')[0]}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each page type weighs as sent, and what Lighthouse says (performance / accessibility / practice / SEO). */
export const measureWeight = async () => {
  const hub = await benchHub()
  const server = await hub.serve()
  console.log('\n| page | HTML KB | scripts KB | styles KB | fonts KB | Lighthouse |\n|---|---|---|---|---|---|')
  try {
    for (const page of pages) {
      const { bytes, text } = await weigh(hub.url + page)
      /** @type {Record<string, number>} */
      const kinds = { js: 0, css: 0, woff2: 0 }
      for (const address of assetsOf(text)) {
        const kind = address.split('.').at(-1) ?? ''
        kinds[kind] = (kinds[kind] ?? 0) + (await weigh(new URL(address, hub.url).href)).bytes
      }
      const [js, css, fonts] = ['js', 'css', 'woff2'].map((kind) => ((kinds[kind] ?? 0) / 1024).toFixed(1))
      console.log(`| ${page} | ${(bytes / 1024).toFixed(1)} | ${js} | ${css} | ${fonts} | ${await lighthouse(hub.url + page)} |`)
    }
  } finally {
    await server.stop()
    hub.remove()
  }
}
