import { expect } from './hub'
import { callsAs } from './people'

type Mail = { kind: string; text: string }

/** The newest mail of a kind to someone. The hub of the test sends none, so that each is kept in the outbox. */
export async function mailTo(email: string, kind: string): Promise<string> {
  const call = callsAs('administrator')
  let text = ''
  await expect(async () => {
    const { docs } = await call('GET', `mails?depth=0&sort=-createdAt&where[to][equals]=${encodeURIComponent(email)}`)
    text = (docs as Mail[]).find((mail) => mail.kind === kind)?.text ?? ''
    expect(text).not.toBe('')
  }).toPass()
  return text
}

/** The path of a link in a mail. */
export const linkIn = (text: string, page: string): string => new RegExp(`https?://[^/\\s]+(\\S*/${page}\\?\\S+)`).exec(text)?.[1] ?? ''
