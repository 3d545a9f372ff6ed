/** The admin's list of the references that came with these imports. */
export function referencesAddress(admin: string, batches: readonly string[]): string {
  const values = batches.map((id, index) => `where[or][0][and][0][importedIn][in][${index}]=${encodeURIComponent(id)}`)
  return `${admin}/collections/references?${values.join('&')}`
}
