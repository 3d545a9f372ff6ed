// @ts-check
import { aloneInThisFolder, checkNode, ensureCommandLine, ensurePackages, ensureSite, stopOnSignal } from './prepare.mjs'
import { fail } from './terminal.mjs'

try {
  checkNode(process.versions.node)
  stopOnSignal()
  await aloneInThisFolder(async () => {
    await ensurePackages()
    await ensureCommandLine()
    await ensureSite()
  })
} catch (error) {
  fail(error)
}
