import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { demoAccounts, type DemoEmail } from '../../seed'

export type DemoLogin = { role: string; name: string; email: DemoEmail; password: string }

const fileOf = (dataDir: string): string => path.join(dataDir, 'demo-logins.json')

const kept = async (dataDir: string): Promise<DemoLogin[]> => {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => '{"logins":[]}')
  return (JSON.parse(text) as { logins: DemoLogin[] }).logins
}

/**
 * Random passwords for the demo's accounts, kept in a file that only its owner can read. Passwords that are in the
 * file already stay, so that a first start which was cut short can be repeated.
 */
export const makeDemoLogins = async (dataDir: string): Promise<DemoLogin[]> => {
  const earlier = new Map((await kept(dataDir)).map((login) => [login.email, login.password]))
  const logins = demoAccounts.map(({ role, name, email }) => ({
    role,
    name,
    email,
    password: earlier.get(email) ?? randomBytes(12).toString('base64url'),
  }))
  const text = JSON.stringify({ note: 'Logins of the demo, made at random; for nobody else to see.', logins }, null, 2)
  await writeFile(`${fileOf(dataDir)}.partial`, `${text}\n`, { mode: 0o600 })
  await rename(`${fileOf(dataDir)}.partial`, fileOf(dataDir))
  return logins
}
