import type { IdentifierReading } from './reading'

const SHAPE = /^\d{15}[\dX]$/

/**
 * Reads the identifier of a person, with or without `https://orcid.org/` and hyphens, into its short form, e.g.
 * `0000-0002-1825-0097`. The last character is the ISO 7064 mod 11-2 checksum of the digits before it.
 * Source: https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function readOrcid(typed: string): IdentifierReading {
  const bare = typed.trim().replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, '').replace(/\/$/, '')
  const characters = bare.replace(/[\s‐‑–-]/g, '').toUpperCase()
  if (!SHAPE.test(characters)) {
    return {
      ok: false,
      problem: `“${typed.trim()}” is not an ORCID iD. It is four groups of four digits, such as 0000-0002-1825-0097 ` +
        '(the last one may be an X): copy it from the person’s page at orcid.org.',
    }
  }
  const value = characters.replace(/(.{4})(?=.)/g, '$1-')
  if (checksum(characters.slice(0, 15)) !== characters.slice(15)) {
    return {
      ok: false,
      problem: `“${value}” is not an ORCID iD: its last character doesn’t fit the rest, so a digit is mistyped. ` +
        'Copy it again from the person’s page at orcid.org.',
    }
  }
  return { ok: true, value }
}

/** The address of a person's ORCID record, for a short form as {@link readOrcid} gives it. */
export function orcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`
}

function checksum(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const remainder = (12 - (total % 11)) % 11
  return remainder === 10 ? 'X' : String(remainder)
}
