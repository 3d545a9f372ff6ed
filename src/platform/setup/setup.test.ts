import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { takeLock } from './lock.mjs'
import { isInstalled } from './packages.mjs'
import { checkPort, readPort } from './port.mjs'
import { checkNode } from './prepare.mjs'
import { knownSettings, settingsProblems } from './settings.mjs'
import { elapsed } from './terminal.mjs'

describe('whether packages have to be installed', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/next': { version: '16.4.5' },
      'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', optional: true },
    },
  }

  it.each([
    ['everything is there, another platform’s binaries aside', { packages: { 'node_modules/next': { version: '16.4.5' } } }, true],
    ['a version changed', { packages: { 'node_modules/next': { version: '16.4.4' } } }, false],
    ['a package is missing', { packages: {} }, false],
    ['an install was interrupted', undefined, false],
  ])('%s', (_, present, installed) => {
    expect(isInstalled(wanted, present)).toBe(installed)
  })
})

describe('the settings file', () => {
  const known = knownSettings('# Port\n#PORT=3000\nDATA_DIR=./data\n')

  it('knows the settings that the example explains', () => {
    expect([...known]).toEqual(['PORT', 'DATA_DIR'])
  })

  it('names every line that cannot mean what was wanted', () => {
    expect(settingsProblems('# fine\nPORT=3001\nPROT=3002\njust words\nDATA_DIR="/srv', known)).toEqual([
      'line 3: there is no setting named PROT (see .env.example)',
      'line 4: “just words” is not NAME=value',
      'line 5: the quotation mark of DATA_DIR is never closed',
    ])
  })

  it('accepts export, quotation marks, values over several lines and Windows line ends', () => {
    expect(settingsProblems('export PORT="3001"\r\nDATA_DIR="one\ntwo"\r\n\r\n', known)).toEqual([])
  })
})

describe('the port', () => {
  it('is 3000 unless another is asked for, and must be a port', () => {
    expect(readPort(undefined)).toBe(3000)
    expect(readPort('3001')).toBe(3001)
    expect(() => readPort('http')).toThrow('PORT is “http”')
    expect(() => readPort('70000')).toThrow('1 to 65535')
  })

  it('says which HOST is no address of this machine', async () => {
    await expect(checkPort(0, '203.0.113.9')).rejects.toThrow('HOST is “203.0.113.9”')
  })

  it('names itself and the way out when it is busy', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(checkPort(port, undefined)).rejects.toThrow(`PORT=${port + 1} npm start`)
    other.close()
  })
})

describe('two starts at once', () => {
  const file = () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return path.join(folder, 'hub.lock')
  }

  it('lets the second know who was first', async () => {
    const first = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    await once(first, 'spawn')
    const lock = file()
    writeFileSync(lock, JSON.stringify({ pid: first.pid, what: 'serving', since: 'now' }))
    expect(takeLock(lock, 'serving')).toMatchObject({ heldBy: { pid: first.pid } })
    first.kill()
    await once(first, 'exit')
    const taken = takeLock(lock, 'serving')
    expect(taken).toHaveProperty('release')
    if ('release' in taken) taken.release()
  })

  it('takes over a lock that was cut off while it was written', () => {
    const lock = file()
    writeFileSync(lock, '{"pid":')
    expect(takeLock(lock, 'serving')).toHaveProperty('release')
  })
})

describe('what is told', () => {
  it('refuses an old Node with the reason', () => {
    expect(() => checkNode('18.19.0')).toThrow('Node 20.20 or newer is needed; this is 18.19.0')
    expect(() => checkNode('20.9.0')).toThrow('20.20')
    expect(() => checkNode('24.1.0')).not.toThrow()
  })

  it('shows times as one would say them', () => {
    expect([elapsed(412), elapsed(38_400), elapsed(125_000)]).toEqual(['0.4 s', '38 s', '2 min 5 s'])
  })
})
