// @ts-check
import { Agent, get } from 'node:http'

/**
 * @param {string} url
 * @param {Agent} agent
 * @returns {Promise<{ status: number, bytes: number, milliseconds: number }>}
 */
const ask = (url, agent) =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, bytes, milliseconds: performance.now() - started }),
      )
      response.on('error', reject)
    }).on('error', reject)
  })

/** @param {number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

/**
 * Asks for pages over and over on a number of connections, each asking again as soon as it is answered.
 * @param {(index: number) => string} urlOf the address of the n-th request
 * @param {{ connections?: number, seconds?: number, warmUp?: number }} [options]
 * @returns {Promise<{ requests: number, perSecond: number, p50: number, p95: number, bytes: number, errors: number }>}
 *   times in milliseconds, bytes as sent (brotli) in the middle
 */
export const load = async (urlOf, { connections = 20, seconds = 8, warmUp = 2 } = {}) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const begin = performance.now() + warmUp * 1000
  const end = begin + seconds * 1000
  /** @type {number[]} */
  const times = []
  /** @type {number[]} */
  const sizes = []
  let index = 0
  let errors = 0
  const visitor = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      const { status, bytes, milliseconds } = await ask(urlOf(index++), agent)
      if (asked < begin) continue
      times.push(milliseconds)
      sizes.push(bytes)
      if (status !== 200) errors++
    }
  }
  await Promise.all(Array.from({ length: connections }, visitor))
  agent.destroy()
  times.sort((a, b) => a - b)
  sizes.sort((a, b) => a - b)
  return {
    requests: times.length,
    perSecond: Math.round(times.length / seconds),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    bytes: quantile(sizes, 0.5),
    errors,
  }
}
