// @ts-check
// `npm run generate`: Payload's types, the admin's import map and, with --migration <name>, a migration.
// With --check nothing is changed: it fails when any of them is not what the configuration would give.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundles, makeBundle } from './bundles.mjs'
import { generator, inProject, root } from './paths.mjs'
import { aloneInThisFolder, checkNode, ensurePackages } from './prepare.mjs'
import { SetupError, fail } from './terminal.mjs'

/** @param {string} file */
const readText = (file) => {
  try {
    return readFileSync(inProject(file), 'utf8')
  } catch {
    return undefined
  }
}

const main = async () => {
  checkNode(process.versions.node)
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, migration: { type: 'string' } } })
  await aloneInThisFolder(async () => {
    await ensurePackages()
    await makeBundle(bundles.generator)
  })
  const scratch = mkdtempSync(path.join(tmpdir(), 'generate-'))
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
  // No hub is opened: the schema is read from the configuration.
  Object.assign(process.env, {
    NODE_ENV: 'development',
    DATA_DIR: scratch,
    DATABASE_URL: `file:${path.join(scratch, 'hub.db')}`,
    PAYLOAD_SECRET: 'only-while-generating-nothing-is-signed',
  })
  const { generate, generatedFiles } = await import(pathToFileURL(generator).href)
  const texts = [generatedFiles.types, generatedFiles.importMap]
  const before = texts.map(readText)
  const { schemaIsCurrent } = await generate(root, values.check ? undefined : values.migration)
  const changed = texts.filter((file, index) => readText(file) !== before[index])

  if (values.check) {
    changed.forEach((file) => writeFileSync(inProject(file), before[texts.indexOf(file)] ?? ''))
    const stale = [...changed, ...(schemaIsCurrent ? [] : [generatedFiles.migrations])]
    if (stale.length > 0)
      throw new SetupError(`Not what the configuration gives: ${stale.join(', ')}. Run npm run generate, and commit.`)
    console.log('Types, import map and migrations are current.')
  } else {
    console.log(changed.length > 0 ? `Written: ${changed.join(', ')}` : 'Types and import map were current.')
    if (!schemaIsCurrent)
      console.log('The schema has changed; make a migration: npm run generate -- --migration <what-changed>')
  }
  process.exit(0)
}

main().catch(fail)
