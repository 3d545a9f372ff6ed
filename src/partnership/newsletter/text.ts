export type MailedItem = { readonly heading: string; readonly text: string | null; readonly address: string | null }

type MailedIssue = { readonly summary: string | null; readonly items: readonly MailedItem[] }

/** An issue of the newsletter in plain text: its summary, then each item with its heading, its text and where it leads. */
export function issueText({ summary, items }: MailedIssue): string {
  const parts = items.map(({ heading, text, address }) => [`* ${heading}`, text, address].filter(Boolean).join('\n'))
  return [summary, ...parts].filter(Boolean).join('\n\n')
}
