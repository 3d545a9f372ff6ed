import type { MailKind } from '../options'

/**
 * The words of every mail in one language. `{hub}`, `{link}`, `{reason}`, `{answer}`, `{question}`, `{title}`,
 * `{issue}`, `{group}`, `{until}` and `{note}` are filled in; a paragraph that is empty then is left out.
 */
export type MailTexts = Readonly<Record<MailKind, { readonly subject: string; readonly paragraphs: readonly string[] }>> & {
  /** Stands under every mail about a registration, and under every mail about a request; `{link}` leads to what is kept. */
  readonly ownData: string
  /** Stands under the newsletter; `{link}` does nothing but stop it, since newsletters are passed on. */
  readonly stopNewsletter: string
  /** Stands under the mail that asks whether an address wants the newsletter; `{link}` deletes it. */
  readonly onAddress: string
  /** Stands under what was decided on an offer; `{link}` leads to all that one has offered. */
  readonly onOffer: string
  /** Stands under the mail that somebody asks to join a group; `{link}` leads to its page. */
  readonly onGroup: string
  /** Stands under an invitation to vote; `{link}` leads to the page of the round. */
  readonly onVote: string
}
