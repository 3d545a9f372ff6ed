import type { ServerProps } from 'payload'

import { sendsMail } from '@/platform/mail/server'

/** Where the hub sends no mail, a password cannot be reset by mail: says so before someone waits for one. */
export const NoMailNote = ({ payload }: Pick<ServerProps, 'payload'>) =>
  sendsMail(payload) ? null : (
    <p style={{ marginTop: '1rem' }}>
      This hub sends no mail yet, so nobody can reset a password by mail. Ask an administrator, who can set a new one under Users.
    </p>
  )
