/** How many sites one source states; `country` is the id of its term. */
export type SiteCount = {
  count?: number | null
  country?: string | null
  what?: string | null
  chosen?: boolean | null
}

/** Every statement about the same thing in the same country, in the order they were entered. */
export type SiteCountGroup<T extends SiteCount> = {
  country: string | null
  what: string
  rows: T[]
  /** The statement the hub shows, once a curator has chosen; a single statement needs no choice. */
  chosen: T | null
  /** Whether sources state different numbers. */
  disagreement: boolean
}

/** Site counts side by side where they speak of the same thing: "NHS sites" and "nhs sites" are one. */
export function groupSiteCounts<T extends SiteCount>(rows: readonly T[]): SiteCountGroup<T>[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = groupKey(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].map((same) => ({
    country: same[0]?.country ?? null,
    what: same[0]?.what?.trim() ?? '',
    rows: same,
    chosen: same.length === 1 ? (same[0] ?? null) : (same.find((row) => row.chosen) ?? null),
    disagreement: new Set(same.map((row) => row.count)).size > 1,
  }))
}

/** Why the rows can't stand together, naming the rows and what to do, or null: one chosen row per country and thing. */
export function siteCountsProblem(rows: readonly SiteCount[]): string | null {
  for (const group of groupSiteCounts(rows)) {
    const chosen = group.rows.filter((row) => row.chosen)
    if (chosen.length < 2) continue
    const places = chosen.map((row) => rows.indexOf(row) + 1)
    return (
      `Site counts ${inWords(places)} are all chosen for the same country and “${group.what || 'sites'}”. ` +
      'Keep “chosen” on the one the hub should show and take it off the others; they stay visible beside it.'
    )
  }
  return null
}

function groupKey({ country, what }: SiteCount): string {
  return JSON.stringify([country ?? null, what?.trim().replace(/\s+/g, ' ').toLowerCase() ?? ''])
}

function inWords(places: readonly number[]): string {
  return `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`
}
