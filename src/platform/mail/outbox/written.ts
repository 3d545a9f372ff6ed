import type { PayloadRequest } from 'payload'

import type { Mail } from '@/payload-types'

/** A mail as it goes out. */
export type Written = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Writes a mail as things stand now; null where it is not wanted any more. The room that queues a kind of mail writes it. */
export type MailWriter = (req: PayloadRequest, mail: Mail) => Promise<Written | null>

export type MailKind = Mail['kind']
