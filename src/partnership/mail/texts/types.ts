import type { MailKind } from '../options'

/** The words of every mail in one language. `{hub}`, `{link}`, `{reason}`, `{answer}` and `{question}` are filled in. */
export type MailTexts = Readonly<Record<MailKind, { readonly subject: string; readonly paragraphs: readonly string[] }>> & {
  /** Stands under every mail about a registration, and under every mail about a request; `{link}` leads to what is kept. */
  readonly ownData: string
}
