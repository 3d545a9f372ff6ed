// @ts-check
import { Agent, get } from 'node:http'

/** @typedef {{ p50: number, p95: number, requests: number, perSecond: number, kilobytes: number }} LoadFigures */

/**
 * @param {string} url
 * @param {Agent} [agent]
 * @returns {Promise<{ status: number, bytes: number, text: string, milliseconds: number }>} bytes as sent (brotli);
 *   the text of answers that came uncompressed
 */
export const ask = (url, agent) =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    get(url, { agent, headers: { 'accept-encoding': agent ? 'br' : 'identity' } }, (response) => {
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const milliseconds = performance.now() - started
        resolve({ status: response.statusCode ?? 0, bytes: body.length, text: body.toString('utf8'), milliseconds })
      })
      response.on('error', reject)
    }).on('error', reject)
  })

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/**
 * A visitor crowd: pages are asked for on a number of connections, each asking again as soon as it is answered.
 * Several rounds may be asked for, so that two hubs can take turns; the figures are those of all rounds together.
 * @param {(index: number) => string} urlOf the address of the n-th request
 * @param {number} [connections]
 */
export const crowd = (urlOf, connections = 20) => {
  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const sizes = []
  let index = 0
  let spent = 0

  /** @param {number} requests @param {boolean} counts false to warm up */
  const round = async (requests, counts = true) => {
    // A connection that idled while another hub had its turn may be closed by the server just as it is used again.
    const agent = new Agent({ keepAlive: true, maxSockets: connections })
    const end = index + requests
    const started = performance.now()
    const visitor = async () => {
      while (index < end) {
        const url = urlOf(index++)
        const { status, bytes, milliseconds } = await ask(url, agent)
        if (status !== 200) throw new Error(`${url} answered ${status}.`)
        if (!counts) continue
        times.push(milliseconds)
        sizes.push(bytes)
      }
    }
    await Promise.all(Array.from({ length: connections }, visitor))
    if (counts) spent += performance.now() - started
    agent.destroy()
  }

  /** @returns {LoadFigures} times in milliseconds */
  const figures = () => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    requests: times.length,
    perSecond: times.length / (spent / 1000),
    kilobytes: quantile(sizes, 0.5) / 1024,
  })
  return { round, figures }
}
