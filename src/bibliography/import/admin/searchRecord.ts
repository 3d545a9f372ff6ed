/** What one source of an import was, as the form holds it. */
export type SourceDraft = { sourceType: string; database: string; platform: string; strategy: string }

/** What several files of one search share. */
export type CircumstanceDraft = { searchedOn: string; searchedBy: string; limits: string; note: string }

export const emptySource: SourceDraft = { sourceType: 'database', database: '', platform: '', strategy: '' }
export const emptyCircumstances: CircumstanceDraft = { searchedOn: '', searchedBy: '', limits: '', note: '' }

/** The search record as it is sent: what was left empty is left out. */
export function searchOf(source: SourceDraft, circumstances: CircumstanceDraft): Record<string, string> {
  const filled = Object.entries({ ...source, ...circumstances })
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(filled)
}

/** How the same source is called wherever it is named: “MEDLINE (Ovid)”. */
export function sourceLabel(search: { database?: string | null; platform?: string | null } | null | undefined): string {
  const [database, platform] = [search?.database?.trim(), search?.platform?.trim()]
  if (database && platform) return `${database} (${platform})`
  return database ?? platform ?? ''
}
