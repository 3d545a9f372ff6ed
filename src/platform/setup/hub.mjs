// @ts-check
// The command line's launcher: brings the bundle up to date (told on stderr, so that --json stays clean) and runs it.
import { pathToFileURL } from 'node:url'
import { programsAreCurrent } from './bundles.mjs'
import { commandLine } from './paths.mjs'
import { aloneInThisFolder, checkNode, ensureCommandLine, ensurePackages, stopOnSignal } from './prepare.mjs'
import { loadSettings, prepareDataFolder } from './settings.mjs'
import { fail } from './terminal.mjs'

try {
  checkNode(process.versions.node)
  if (!programsAreCurrent()) {
    const restore = stopOnSignal()
    await aloneInThisFolder(async () => {
      await ensurePackages(process.stderr)
      await ensureCommandLine(process.stderr)
    })
    restore()
  }
  loadSettings()
  const { main } = await import(pathToFileURL(commandLine).href)
  process.exitCode = await main(process.argv.slice(2), { prepareDataFolder })
} catch (error) {
  fail(error)
}
