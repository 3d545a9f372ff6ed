// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, readMark } from '../../src/platform/setup/fingerprint.mjs'
import { inProject } from '../../src/platform/setup/paths.mjs'
import { makeSteps, runStep } from './processes.mjs'

/** @typedef {{ studies: number, env: Record<string, string>, report: any, mebibytes: number, reused: boolean }} Corpus */

/**
 * Settings of a hub that is measured; nothing of the caller's own .env may reach it.
 * @param {string} folder @param {string} database
 */
export const settingsOf = (folder, database) => ({
  NODE_ENV: 'production',
  DATA_DIR: folder,
  DATABASE_URL: database,
  PAYLOAD_SECRET: 'only-for-measuring-this-hub-on-this-machine',
  HUB_DEMO: 'false',
  LOG_LEVEL: 'warn',
  SMTP_URL: '',
  TYPESENSE_URL: '',
  TYPESENSE_API_KEY: '',
})

/** The generator, the seed under it and the schema; what only reads the corpus does not make a new one. */
const shapesCorpus = /^tests\/bench\/corpus|^seed\/|^src\/platform\/database\/migrations\//

const madeBy = () =>
  fingerprint((readMark(inProject('dist', 'bench.json'))?.files ?? []).filter((file) => shapesCorpus.test(file)))

/** @param {string} file */
const readReport = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * A hub on a SQLite file with the seed and so many invented studies. It is kept in dist/corpora until the product's
 * sources change, since the larger ones take minutes to make.
 * @param {number} studies
 * @returns {Promise<Corpus>}
 */
export const sqliteCorpus = async (studies) => {
  await makeSteps()
  const folder = inProject('dist', 'corpora', String(studies))
  const mark = path.join(folder, 'report.json')
  const file = path.join(folder, 'hub.db')
  const env = settingsOf(folder, `file:${file}`)
  const kept = readReport(mark)
  const maker = madeBy()
  if (kept?.maker !== maker) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const report = await runStep('corpus', { studies }, env)
    writeFileSync(mark, JSON.stringify({ maker, ...report }))
  }
  const { maker: _, ...report } = readReport(mark)
  return { studies, env, report, mebibytes: statSync(file).size / 1024 / 1024, reused: kept?.maker === maker }
}

/**
 * The same in a new database on a MongoDB, dropped by `remove`.
 * @param {number} studies @param {string} server such as mongodb://localhost:27017/any?replicaSet=rs0
 */
export const mongoCorpus = async (studies, server) => {
  await makeSteps()
  const address = new URL(server)
  address.pathname = `/hub_bench_${studies}_${process.pid}`
  const folder = inProject('dist', 'corpora', `mongodb-${studies}`)
  mkdirSync(folder, { recursive: true })
  const env = settingsOf(folder, address.href)
  const remove = async () => {
    rmSync(folder, { recursive: true, force: true })
    const { MongoClient } = await import('mongodb')
    const client = new MongoClient(address.href)
    await client.db().dropDatabase()
    await client.close()
  }
  try {
    return { studies, env, report: await runStep('corpus', { studies }, env), remove }
  } catch (error) {
    await remove()
    throw error
  }
}
