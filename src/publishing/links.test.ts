import { describe, expect, it } from 'vitest'
import { isOpenable, webAddressProblem } from './links'

describe('a link in a text', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', '/studies/grant-2000', '#findings', 'mailto:a@example.org', 'tel:+441752600600'])(
    'to %s may be opened',
    (address) => expect(isOpenable(address)).toBe(true),
  )

  it.each([
    'javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)',
    'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/1', 'https://',
  ])('to %j may not', (address) => expect(isOpenable(address)).toBe(false))
})

describe('the address of a page', () => {
  it.each(['https://example.org', '', undefined])('%j is right', (address) => {
    expect(webAddressProblem(address)).toBeNull()
  })

  it.each(['www.example.org', '/studies', 'javascript:alert(1)', 'mailto:a@example.org'])('%s is refused', (address) => {
    expect(webAddressProblem(address)).toContain('It begins with https://')
  })
})
