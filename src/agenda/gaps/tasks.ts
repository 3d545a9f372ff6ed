import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

import { runAction } from '@/platform/database/action'
import { environment } from '@/platform/environment'
import { defineJob } from '@/platform/jobs'
import { defaultLocale, isLocale } from '@/platform/locales'
import { idOf, textOf, type Stored } from '@/publishing/stored'

import { gapTitle } from './gap-mapping'
import { newsJob, newsMail, type GapNews } from './news'

/** Mail servers turn away for a moment more often than for good. */
const WAIT_BEFORE_TRY_MS = [0, 1_000, 10_000]

/** Tells who proposed a gap by mail that its state has changed, if they still want to know. */
export const sendGapNews = defineJob<GapNews>(
  newsJob,
  async ({ payload, input, signal }) => {
    const mail = await mailFor(payload, input)
    if (!mail) return
    for (const [attempt, wait] of WAIT_BEFORE_TRY_MS.entries()) {
      await pause(wait, undefined, { signal })
      try {
        await payload.sendEmail(mail)
        return
      } catch (error) {
        if (attempt === WAIT_BEFORE_TRY_MS.length - 1) throw error
      }
    }
  },
  {
    failed: async ({ payload, input, message }) => {
      payload.logger.error({ msg: `Who proposed the gap ${input.gap} could not be told by mail: ${message}` })
    },
  },
)

type Mail = { readonly to: string; readonly subject: string; readonly text: string }

function mailFor(payload: Payload, { gap: id, to, reason }: GapNews): Promise<Mail | null> {
  return runAction(payload, {}, async (req) => {
    const gap = (await payload.findByID({
      collection: 'gaps', id, draft: false, depth: 0, locale: 'all', overrideAccess: true, disableErrors: true, req,
    })) as unknown as Stored | null
    const proposer = gap?.notifyProposer === true ? idOf(gap, 'proposedBy') : null
    if (!gap || !proposer) return null
    const user = (await payload.findByID({
      collection: 'users', id: proposer, depth: 0, overrideAccess: true, disableErrors: true, req,
    })) as unknown as Stored | null
    const address = user && textOf(user, 'email')
    if (!address) return null
    const locale = isLocale(gap.writtenIn) ? gap.writtenIn : defaultLocale
    const path = `${locale === defaultLocale ? '' : `/${locale}`}/gaps/${textOf(gap, 'slug') ?? ''}`
    const link = `${environment().publicUrl}${path}`
    return { to: address, ...newsMail({ locale, to, reason, title: gapTitle(gap, locale).text, link }) }
  })
}
