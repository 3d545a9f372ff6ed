import type { Payload } from 'payload'
import { messages } from '@/ui/messages'
import { headOf } from '@/ui/shell/head'
import type { ConfirmState, ConfirmWords } from '@/ui/views/collaborative/LinkViews'
import { servePage } from './serve-page'

export type MailedLinkPage = { readonly confirm: ConfirmState }

type MailedLink = {
  readonly words: ConfirmWords
  /** Whether the link still counts. */
  readonly isOpen: (hub: Payload, id: string, token: string) => Promise<boolean>
  /** Does what the link is for; false where it does not count, or does not count any more. */
  readonly act: (hub: Payload, id: string, token: string) => Promise<boolean>
}

/**
 * A page that a link of a mail leads to, with whom it is about (`r`) and its proof (`t`). Opening it changes nothing;
 * the press of its button does, and leads on to a page that can be reloaded.
 */
export const serveMailedLink = ({ words, isOpen, act }: MailedLink) =>
  servePage<MailedLinkPage>(async ({ hub, locale, query, form }) => {
    const head = { ...headOf(messages(locale)(words.title)), index: false }
    const given = (name: string): string => String(form ? (form.get(name) ?? '') : (query[name] ?? ''))
    const [id, token] = [given('r'), given('t')]
    const page = (state: ConfirmState['state']): MailedLinkPage => ({ confirm: { state, id, token } })
    if (!form && query.done !== undefined) return { page: page('done'), head }
    if (form && (await act(hub, id, token))) return { seeOther: `${words.action}?done=1` }
    const asks = !form && (await isOpen(hub, id, token))
    return { page: page(asks ? 'ask' : 'void'), head, isPersonal: true, ...(asks ? {} : { status: 404 as const }) }
  }, { takesForms: true })
