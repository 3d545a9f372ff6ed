import { describe, expect, it } from 'vitest'

import { locales } from '@/platform/locales'

import { composeMail } from './compose'
import { partnershipMailKinds } from './options'
import { mailTexts } from './texts'

const values = { hub: 'HUB', link: 'LINK', reason: 'REASON', answer: 'ANSWER', question: 'QUESTION', title: 'TITLE', issue: 'ISSUE', group: 'GROUP', until: 'UNTIL', note: 'NOTE' }
const gaps = (texts: readonly string[]) => [...new Set(texts.join().match(/\{\w+\}/g))].sort()

describe.each(locales.map(({ code }) => code))('mails in %s', (locale) => {
  it.each(partnershipMailKinds.map(({ value }) => value))('%s: says what the English one says, and where to withdraw', (kind) => {
    const own = mailTexts[locale][kind]
    const english = mailTexts.en[kind]
    expect(gaps(own.paragraphs)).toEqual(gaps(english.paragraphs))
    const { subject, text } = composeMail(kind, locale, values, 'OWN')
    expect(subject).toContain('HUB')
    expect(text).toContain('OWN')
    expect(text).not.toMatch(/[{}]/)
  })
})

it('keeps a subject on one line, and what people wrote as they wrote it', () => {
  const { subject, text } = composeMail('request-answered', 'en', { ...values, hub: 'A\r\nBcc: all@example.org', question: 'What {hub} <b>?' }, 'OWN')
  expect(subject).toBe('An answer to your question (A Bcc: all@example.org)')
  expect(text).toContain('What {hub} <b>?')
})
