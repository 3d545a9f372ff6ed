/**
 * The ISBN in `value` as 13 digits, or null if it holds none or its check digit is wrong. A ten-digit ISBN is
 * turned into its thirteen-digit form, so that both name one book. Check digits: ISBN Users' Manual, 7th ed.
 */
export function readIsbn(value: string): string | null {
  const digits = value
    .replace(/^.*?isbn(?:-?1[03])?[:\s]*/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
  if (/^97[89]\d{10}$/.test(digits)) return checkDigit13(digits.slice(0, 12)) === digits[12] ? digits : null
  if (/^\d{9}[\dX]$/.test(digits) && isValid10(digits)) {
    const stem = `978${digits.slice(0, 9)}`
    return stem + checkDigit13(stem)
  }
  return null
}

function checkDigit13(stem: string): string {
  const sum = [...stem].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return String((10 - (sum % 10)) % 10)
}

function isValid10(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    return total + (digit === 'X' ? 10 : Number(digit)) * (10 - index)
  }, 0)
  return sum % 11 === 0
}
