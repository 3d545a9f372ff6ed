// @ts-check
import { createServer } from 'node:net'
import { SetupError } from './terminal.mjs'

/** @param {number} port */
export const portIsBusy = (port) =>
  new SetupError(
    `Port ${port} is already in use, by another hub or another program.\n` +
      `Stop that program, or choose another port:  PORT=${port + 1} npm start`,
  )

/**
 * @param {string | undefined} text
 * @returns {number | undefined} the port to serve on, 3000 where nothing is said; undefined where it is no port
 */
export const portIn = (text) => {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
}

/** @param {string | undefined} text @returns {number} {@link portIn}, which has to be a port */
export const readPort = (text) => {
  const port = portIn(text)
  if (port !== undefined) return port
  throw new SetupError(`PORT is “${text}”, but must be a whole number from 1 to 65535, for example PORT=3001`)
}

/** What the system says of an address that it cannot listen on, or of a name that stands for none. */
const notOfThisMachine = new Set(['EADDRNOTAVAIL', 'EAI_AGAIN', 'EINVAL', 'ENOTFOUND'])

/**
 * Asks before the long work whether the port can be had at all.
 * @param {number} port 0 asks for any free one
 * @param {string | undefined} host
 * @returns {Promise<number>} the port that was free
 */
export const checkPort = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      if (code === 'EADDRINUSE') return reject(portIsBusy(port))
      if (code === 'EACCES')
        return reject(new SetupError(`Port ${port} needs more rights; choose one above 1023:  PORT=3000 npm start`))
      if (host !== undefined && notOfThisMachine.has(code ?? ''))
        return reject(
          new SetupError(
            `HOST is “${host}”, which is no address of this machine.\n` +
              'Leave it out to listen on every address, or use 127.0.0.1 to keep the hub to this machine.',
          ),
        )
      reject(error)
    })
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
