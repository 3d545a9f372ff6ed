/**
 * Shapes of the identifiers that the registers of the WHO's trial platform give out
 * (https://www.who.int/clinical-trials-registry-platform), each with the form it is stored in.
 */
const TRIAL_REGISTERS: readonly { shape: RegExp; canonical: (match: RegExpExecArray) => string }[] = [
  { shape: /NCT\s?-?(\d{8})(?!\d)/i, canonical: (match) => `NCT${match[1]}` },
  { shape: /ISRCTN\s?-?(\d{7,8})(?!\d)/i, canonical: (match) => `ISRCTN${match[1]}` },
  { shape: /ACTRN\s?-?(\d{14})p?(?!\d)/i, canonical: (match) => `ACTRN${match[1]}` },
  { shape: /ChiCTR[-\w]*?-?(\d{8,10})(?!\d)/i, canonical: (match) => match[0].toUpperCase() },
  { shape: /DRKS\s?-?(\d{8})(?!\d)/i, canonical: (match) => `DRKS${match[1]}` },
  { shape: /UMIN\s?-?(\d{9})(?!\d)/i, canonical: (match) => `UMIN${match[1]}` },
  { shape: /jRCT\w?\d{9,10}/i, canonical: (match) => `JRCT${match[0].slice(4)}` },
  { shape: /KCT\s?-?(\d{7})(?!\d)/i, canonical: (match) => `KCT${match[1]}` },
  { shape: /CTRI\/\d{4}\/\d{2,3}\/\d{6}/i, canonical: (match) => match[0].toUpperCase() },
  { shape: /PACTR\s?-?(\d{15,16})(?!\d)/i, canonical: (match) => `PACTR${match[1]}` },
  { shape: /IRCT\d{8,}N\d+/i, canonical: (match) => match[0].toUpperCase() },
  { shape: /RBR-\w{5,8}/i, canonical: (match) => match[0].toUpperCase() },
  { shape: /TCTR\s?-?(\d{11})(?!\d)/i, canonical: (match) => `TCTR${match[1]}` },
  { shape: /SLCTR\/\d{4}\/\d{3}/i, canonical: (match) => match[0].toUpperCase() },
  { shape: /\b(?:NL|NTR)-?\d{2,5}\b/i, canonical: (match) => match[0].toUpperCase().replace('-', '') },
  { shape: /\b20\d{2}-5\d{5}-\d{2}(?:-\d{2})?\b/, canonical: (match) => match[0] },
  { shape: /\b(?:19|20)\d{2}-\d{6}-\d{2}\b/, canonical: (match) => match[0] },
]

/** The trial registration in `value` in its register's own form, or null if no known register gives such. */
export function readTrialRegistration(value: string): string | null {
  for (const { shape, canonical } of TRIAL_REGISTERS) {
    const match = shape.exec(value)
    if (match) return canonical(match).replace(/\s/g, '')
  }
  return null
}

/**
 * The PROSPERO number in `value` as `CRD` and digits, or null. Old links carry only the record's short number
 * (`RecordID=209735`), from which the year in the full number cannot be told: they are not read.
 */
export function readProspero(value: string): string | null {
  const number = /(?:CRD\s?|^\s*)(\d{11,13})(?!\d)/i.exec(value)?.[1]
  return number ? `CRD${number}` : null
}
