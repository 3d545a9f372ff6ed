/**
 * The ISSN in `value` as `1234-567X`, or null if it holds none or its check digit is wrong.
 * Check digit: ISO 3297, modulo 11 with weights 8 to 2.
 */
export function readIssn(value: string): string | null {
  const digits = value
    .replace(/^.*?issn(?:-?l)?[:\s]*/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
  if (!/^\d{7}[\dX]$/.test(digits)) return null
  const sum = [...digits.slice(0, 7)].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0)
  const remainder = (11 - (sum % 11)) % 11
  const expected = remainder === 10 ? 'X' : String(remainder)
  return digits[7] === expected ? `${digits.slice(0, 4)}-${digits.slice(4)}` : null
}
