import { describe, expect, it, vi } from 'vitest'
import { main } from './hub'

const call = async (...parameters: string[]) => {
  const out: string[] = []
  const error: string[] = []
  const prepareDataFolder = vi.fn()
  const code = await main(parameters, {
    prepareDataFolder,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
  })
  return { code, out: out.join('\n'), error: error.join('\n'), touchedData: prepareDataFolder.mock.calls.length > 0 }
}

describe('the command line', () => {
  it('shows every command when asked for help or for nothing', async () => {
    const help = await call('--help')
    expect(help).toMatchObject({ code: 0, touchedData: false })
    expect(help.out).toContain('restore')
    expect(help.out).not.toContain('prepare')
    expect((await call()).out).toBe(help.out)
  })

  it('explains one command with its options', async () => {
    const { out, code } = await call('restore', '--help')
    expect(code).toBe(0)
    expect(out).toContain('restore <file> [--replace]')
    expect(out).toContain('after a backup of it')
  })

  it('shows which options take a value', async () => {
    expect((await call('create-admin', '--help')).out).toContain('create-admin <email> [--password-stdin] [--name <…>]')
  })

  it('says in words that the disk is full', async () => {
    const full = Object.assign(new Error('SQLITE_FULL: database or disk is full'), { code: 'SQLITE_FULL' })
    const told: string[] = []
    const code = await main(['backup', 'hub.tar.gz'], {
      prepareDataFolder: () => { throw new Error('a query failed', { cause: full }) },
      error: (text) => told.push(text),
    })
    expect(code).toBe(1)
    expect(told).toEqual(['There is no space left on the disk. Free some, then run the command again.'])
  })

  it('suggests the command that was probably meant', async () => {
    const { code, error } = await call('restroe')
    expect(code).toBe(2)
    expect(error).toContain('Did you mean “restore”?')
    expect((await call('xyzzy')).error).not.toContain('Did you mean')
  })

  it('names an option it does not know, and a missing file', async () => {
    expect(await call('backup', '--fast', 'x.tar.gz')).toMatchObject({ code: 2, error: expect.stringContaining('--fast') })
    expect(await call('backup')).toMatchObject({ code: 2, error: expect.stringContaining('<file>'), touchedData: false })
  })

  it('answers in JSON, errors included', async () => {
    expect(JSON.parse((await call('--version', '--json')).out)).toHaveProperty('version')
    expect(JSON.parse((await call('restroe', '--json')).out)).toMatchObject({ error: { name: 'UsageError' } })
  })

  it('refuses an archive name that hides its kind', async () => {
    expect(await call('backup', 'hub.zip')).toMatchObject({ code: 1, error: expect.stringContaining('.tar.gz') })
  })
})
