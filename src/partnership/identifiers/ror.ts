import type { IdentifierReading } from './reading'

// Crockford's base 32: no i, l, o or u.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const SHAPE = /^0[0-9a-hj-km-np-tv-z]{6}\d{2}$/

/**
 * Reads the identifier of an organisation, with or without `https://ror.org/`, into its short form, e.g. `02jx3x895`.
 * The last two digits are the ISO/IEC 7064 mod 97-10 checksum of the base-32 number before them.
 * Source: https://ror.readme.io/docs/ror-identifier-pattern
 */
export function readRor(typed: string): IdentifierReading {
  const value = typed.trim().toLowerCase().replace(/^(https?:\/\/)?(www\.)?ror\.org\//, '').replace(/\/$/, '')
  if (!SHAPE.test(value)) {
    return {
      ok: false,
      problem: `“${typed.trim()}” is not a ROR identifier. It is 0 and eight more letters and digits, such as 02jx3x895: ` +
        'look the organisation up at ror.org and copy the end of its address.',
    }
  }
  if (checksum(value.slice(0, 7)) !== value.slice(7)) {
    return {
      ok: false,
      problem: `“${value}” is not a ROR identifier: its last two digits don’t fit the rest, so a character is mistyped. ` +
        'Copy it again from ror.org.',
    }
  }
  return { ok: true, value }
}

/** The address of an organisation's ROR record, for a short form as {@link readRor} gives it. */
export function rorUrl(ror: string): string {
  return `https://ror.org/${ror}`
}

function checksum(digits: string): string {
  const number = [...digits].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0)
  return String(98 - ((number * 100) % 97)).padStart(2, '0')
}
