import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import configPromise from '@payload-config'
import { BasePayload, generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { mendMigration, type Tables } from './mendMigration'

/** What is generated from the configuration and committed. */
export const generatedFiles = {
  types: 'src/payload-types.ts',
  importMap: 'src/app/(payload)/admin/importMap.js',
  migrations: 'src/platform/database/migrations',
}

/** drizzle-kit's picture of a schema; the ids tell one picture from another and say nothing about the schema. */
type Snapshot = { id?: unknown; prevId?: unknown; tables?: Tables } & Record<string, unknown>

type SchemaTools = {
  schema: Record<string, unknown>
  requireDrizzleKit: () => { generateDrizzleJson: (schema: Record<string, unknown>) => Promise<Snapshot> }
}

const shape = ({ id: _id, prevId: _prevId, ...rest }: Snapshot): string => JSON.stringify(rest)

const latestSnapshot = async (folder: string): Promise<Snapshot | undefined> => {
  const names = await readdir(folder)
  const latest = names.filter((name) => name.endsWith('.json')).sort().at(-1)
  return latest === undefined ? undefined : (JSON.parse(await readFile(path.join(folder, latest), 'utf8')) as Snapshot)
}

/** Makes the newest migration such that it compiles and can be applied. */
const mendNewest = async (folder: string, before: Snapshot | undefined, after: Snapshot): Promise<void> => {
  const newest = (await readdir(folder)).filter((name) => /^\d.*\.ts$/.test(name)).sort().at(-1)
  if (newest === undefined) return
  const file = path.join(folder, newest)
  await writeFile(file, mendMigration(await readFile(file, 'utf8'), before?.tables ?? {}, after.tables ?? {}))
}

/**
 * Writes Payload's types and the admin's import map anew, and compares the schema with the newest migration.
 * With a name, a migration is made where the schema has changed.
 *
 * @param root the project's folder
 * @returns whether the committed migrations describe the schema
 */
export const generate = async (root: string, migrationName?: string): Promise<{ schemaIsCurrent: boolean }> => {
  const config = await configPromise
  // The configuration derives its folder from where it lies, which is inside a bundle here.
  config.typescript.outputFile = path.join(root, generatedFiles.types)
  config.admin.importMap.baseDir = root
  config.admin.importMap.importMapFile = path.join(root, generatedFiles.importMap)
  await generateTypes(config, { log: false })
  await generateImportMap(config, { log: false, force: true })

  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  const folder = path.join(root, generatedFiles.migrations)
  const tools = payload.db as unknown as SchemaTools
  const wanted = () => tools.requireDrizzleKit().generateDrizzleJson(tools.schema)
  const isCurrent = async () => {
    const [before, after] = [await latestSnapshot(folder), await wanted()]
    return before !== undefined && shape(before) === shape(after)
  }
  if (migrationName !== undefined && !(await isCurrent())) {
    payload.db.migrationDir = folder
    const before = await latestSnapshot(folder)
    await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true })
    await mendNewest(folder, before, await wanted())
  }
  return { schemaIsCurrent: await isCurrent() }
}
