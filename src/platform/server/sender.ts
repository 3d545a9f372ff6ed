import type { IncomingMessage } from 'node:http'

const nearby = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)|^::1$|^f[cde]/i

/**
 * The address that a request came from. What a proxy says is believed only where the connection itself comes from
 * nearby, as it does from a proxy: anybody else could say what they like.
 */
export function senderOf({ headers, socket }: IncomingMessage): string {
  const connected = socket?.remoteAddress ?? 'unknown'
  const told = headers['x-forwarded-for']
  const last = (Array.isArray(told) ? told.at(-1) : told)?.split(',').at(-1)?.trim()
  return last && (connected === 'unknown' || nearby.test(connected)) ? last : connected
}
