// @ts-check
// `npm run bench`: measures what the README states. npm run bench -- pages | weight | setup; -- pages 1000 for one size
import { cpus } from 'node:os'
import { aloneInThisFolder, ensureCommandLine, ensurePackages, ensureSite } from '../../src/platform/setup/prepare.mjs'
import { SetupError, fail } from '../../src/platform/setup/terminal.mjs'

const benches = {
  pages: async (/** @type {string[]} */ sizes) =>
    (await import('./pages.mjs')).measurePages(sizes.length > 0 ? { sizes: sizes.map(Number) } : {}),
  weight: async () => (await import('./weight.mjs')).measureWeight(),
  setup: async () => (await import('./setup.mjs')).measureSetup(),
}

const bench = async () => {
  const [name, ...parameters] = process.argv.slice(2)
  if (name !== undefined && !Object.hasOwn(benches, name))
    throw new SetupError(`There is no bench “${name}”; there are ${Object.keys(benches).join(', ')}.`)
  await aloneInThisFolder(async () => {
    await ensurePackages()
    await ensureCommandLine()
    await ensureSite()
  })
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`)
  for (const [key, measure] of Object.entries(benches)) if (name === undefined || name === key) await measure(parameters)
}

bench().catch(fail)
