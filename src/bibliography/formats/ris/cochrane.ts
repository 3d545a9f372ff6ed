/** The line that the Cochrane Library puts over each record, in plain text as in RIS. */
export const isRecordHead = (text: string): boolean => /^Record #\d+ of \d+\s*$/.test(text)

const LINE = /^([A-Z]{2,3}):(?: (.*)|\s*)$/

/**
 * A line of the Cochrane Library's plain text ("AU: Mercer SW") under RIS's tag, which it shares but for the DOI's;
 * null if it is none.
 */
export function plainTextTag(text: string): { tag: string; value: string } | null {
  const [, tag, value = ''] = LINE.exec(text) ?? []
  if (!tag || (tag.length > 2 && tag !== 'DOI')) return null
  return { tag: tag === 'DOI' ? 'DO' : tag, value: value.trim() }
}

/** CENTRAL holds articles, and registrations of trials; it says which in "PT". */
export const typeInPlainText = (publicationType: string): string =>
  /registry/i.test(publicationType) ? 'document' : 'article-journal'
