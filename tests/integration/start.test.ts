import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const project = path.resolve(import.meta.dirname, '../..')

type Ended = { code: number; out: string; error: string; milliseconds: number }

const run = (script: string, parameters: string[], env: Record<string, string>): Promise<Ended> =>
  new Promise((resolve) => {
    const started = performance.now()
    const settings: NodeJS.ProcessEnv = { NODE_ENV: 'production', PATH: process.env.PATH, HOME: process.env.HOME, ...env }
    execFile(process.execPath, [script, ...parameters], { env: settings }, (error, out, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0
      resolve({ code, out, error: stderr, milliseconds: performance.now() - started })
    })
  })

describe('starting a copy of the project in which nothing is installed', () => {
  let copy: string
  const start = (env: Record<string, string> = {}) => run(path.join(copy, 'src/platform/setup/start.mjs'), [], env)

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'hub-start-test-'))
    await cp(path.join(project, 'src/platform/setup'), path.join(copy, 'src/platform/setup'), { recursive: true })
    await cp(path.join(project, '.env.example'), path.join(copy, '.env.example'))
  })
  afterAll(() => rm(copy, { recursive: true, force: true }))

  it('names the busy port and the way out before the long work', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const { code, error, out } = await start({ PORT: String(port) })
    other.close()
    expect(code).toBe(1)
    expect(error).toContain(`Port ${port} is already in use`)
    expect(error).toContain('npm start')
    expect(out).not.toContain('Installing')
  })

  it('lists everything that is wrong with the form of .env at once', async () => {
    await writeFile(path.join(copy, '.env'), 'PORT=3000\nDATABSE_URL=file:x.db\nnonsense\n')
    const { code, error } = await start()
    await rm(path.join(copy, '.env'))
    expect(code).toBe(1)
    expect(error).toContain('line 2: there is no setting named DATABSE_URL')
    expect(error).toContain('line 3: “nonsense” is not NAME=value')
  })

  it('says so when the copy is not whole', async () => {
    const { code, error } = await start({ PORT: '39127' })
    expect(code).toBe(1)
    expect(error).toContain('package-lock.json is missing')
  })
})

describe('the command line', () => {
  let folder: string
  const hub = (...parameters: string[]) =>
    run(path.join(project, 'src/platform/setup/hub.mjs'), parameters, { DATA_DIR: folder })

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'hub-command-test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('answers without a database at once', async () => {
    await hub('--version')
    const { code, out, milliseconds } = await hub('--help', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toHaveProperty('commands')
    expect(milliseconds).toBeLessThan(2000)
  })

  it('lists every setting that is wrong, with the remedy', async () => {
    const { code, error } = await run(path.join(project, 'src/platform/setup/hub.mjs'), ['settings'], {
      DATA_DIR: folder,
      DATABASE_URL: 'postgres://localhost/hub',
      PUBLIC_URL: 'evidence.example.org',
    })
    expect(code).toBe(1)
    expect(error).toContain('DATABASE_URL')
    expect(error).toContain('PUBLIC_URL')
  })

  it('makes a secret that only its owner can read, once', async () => {
    await hub('settings')
    const first = await readFile(path.join(folder, 'secret'), 'utf8')
    await hub('settings')
    expect(await readFile(path.join(folder, 'secret'), 'utf8')).toBe(first)
    expect((await stat(path.join(folder, 'secret'))).mode & 0o077).toBe(0)
  })

  it('leaves a file alone that is no database, and says what it is', async () => {
    const file = path.join(folder, 'hub.db')
    await writeFile(file, 'this is a letter, not a database. '.repeat(200))
    const before = await readFile(file)
    const { code, error } = await hub('migrate')
    expect(code).toBe(1)
    expect(error).toContain('hub.db')
    expect(error).not.toContain('at async')
    expect(await readFile(file)).toEqual(before)
  })
})
