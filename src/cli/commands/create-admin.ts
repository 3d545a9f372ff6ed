import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { CommandError, type CommandRun } from '../command'
import { withHub } from '../open-hub'

const shortestPassword = 12

const readPassword = async (): Promise<string> => {
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (password.length >= shortestPassword) return password
  throw new CommandError(`The password needs at least ${shortestPassword} characters; standard input had ${password.length}.`)
}

/** Makes an administrator; a generated password is shown once and kept nowhere. */
export const run: CommandRun = async ({ positionals: [email = ''], options, log }) => {
  if (!/^\S+@\S+\.\S+$/.test(email)) throw new CommandError(`“${email}” is not an e-mail address.`)
  const generated = options['password-stdin'] !== true
  const password = generated ? randomBytes(15).toString('base64url') : await readPassword()
  const name = typeof options.name === 'string' ? options.name : email.slice(0, email.indexOf('@'))
  await withHub(log, async (hub) => {
    const { totalDocs } = await hub.count({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
      overrideAccess: true,
    })
    if (totalDocs > 0) throw new CommandError(`Someone with the address ${email} has a login already.`)
    await hub.create({
      collection: 'users',
      data: { email, password, name, roles: ['administrator'] },
      depth: 0,
      overrideAccess: true,
    })
  })
  return {
    data: { email, ...(generated ? { password } : {}) },
    text: generated ? `${email} is an administrator. Password, shown only now: ${password}` : `${email} is an administrator.`,
  }
}
