// @ts-check
// `npm run dev`: the hub with hot reload, on the same data as `npm start` unless DATA_DIR says otherwise.
import { spawn } from 'node:child_process'
import { bundles, makeBundle } from './bundles.mjs'
import { inProject, loadPackages, root } from './paths.mjs'
import { checkPort, readPort } from './port.mjs'
import { aloneInThisFolder, checkNode, ensureCommandLine, ensurePackages } from './prepare.mjs'
import { run } from './processes.mjs'
import { loadSettings, prepareDataFolder } from './settings.mjs'
import { fail, step } from './terminal.mjs'

const develop = async () => {
  checkNode(process.versions.node)
  loadSettings()
  const port = readPort(process.env.PORT)
  await checkPort(port, undefined)
  process.env.HUB_DEMO ||= 'true'
  prepareDataFolder()
  await aloneInThisFolder(async () => {
    await ensurePackages()
    await ensureCommandLine()
  })
  // Payload applies migrations by itself in production only.
  await step('Preparing the database', () =>
    run(process.execPath, [inProject('src/platform/setup/hub.mjs'), 'prepare', '--json'], {
      failure: 'Preparing the database failed.',
      printsData: true,
    }),
  )
  const { context } = await import('esbuild')
  await makeBundle(bundles.browser)
  const browser = await context({
    absWorkingDir: root,
    entryPoints: [bundles.browser.entry],
    outfile: bundles.browser.output,
    bundle: true,
    ...bundles.browser.options,
  })
  await browser.watch()
  const next = spawn(
    process.execPath,
    [inProject('node_modules/next/dist/bin/next'), 'dev', '--port', String(port), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        NEXT_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${loadPackages}`,
      },
    },
  )
  // Ctrl-C reaches both; this one waits for the other.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => next.kill('SIGTERM'))
  next.on('close', (code) => process.exit(code ?? 0))
}

develop().catch(fail)
