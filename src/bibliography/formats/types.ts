/** A format's types beside CSL's. The first row for a CSL type is the one that is written. */
export type TypeMap = {
  read: (formatType: string) => string | undefined
  write: (cslType: string) => string
  /** CSL types that come back as they went. */
  held: ReadonlySet<string>
}

/**
 * Makes a type map from rows of "FORMATTYPE csl-type", one per line.
 *
 * @param otherwise the format's type for CSL types without a row
 */
export function typeMap(rows: string, otherwise: string): TypeMap {
  const toCsl = new Map<string, string>()
  const fromCsl = new Map<string, string>()
  for (const row of rows.trim().split('\n')) {
    const at = row.trim().lastIndexOf(' ')
    const [formatType, cslType] = [row.trim().slice(0, at), row.trim().slice(at + 1)]
    if (!toCsl.has(formatType.toLowerCase())) toCsl.set(formatType.toLowerCase(), cslType)
    if (!fromCsl.has(cslType)) fromCsl.set(cslType, formatType)
  }
  const held = [...fromCsl].filter(([csl, own]) => toCsl.get(own.toLowerCase()) === csl).map(([csl]) => csl)
  return {
    read: (formatType) => toCsl.get(formatType.trim().toLowerCase()),
    write: (cslType) => fromCsl.get(cslType) ?? otherwise,
    held: new Set(held),
  }
}
