import type { Payload, SendEmailOptions } from 'payload'

/** Does some work on a hub that has a mail server, which takes a mail or turns it away by throwing. */
export async function withMailServer(payload: Payload, take: (mail: SendEmailOptions) => void, work: () => Promise<void>): Promise<void> {
  const { email, sendEmail } = payload
  payload.sendEmail = async (mail) => take(mail)
  payload.email = { ...email, name: 'test', sendEmail: payload.sendEmail }
  try {
    await work()
  } finally {
    payload.email = email
    payload.sendEmail = sendEmail
  }
}
