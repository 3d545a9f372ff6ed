import { describe, expect, it } from 'vitest'

import { checkJoin } from './form'

const right = { name: 'Aoife Ní Example', email: 'Aoife@Example.ORG', sector: 'research', country: 'IE', consentContact: 'yes' }

const check = (fields: Record<string, string>, more: readonly [string, string][] = []) => {
  const posted = new URLSearchParams({ ...right, ...fields })
  for (const [name, value] of more) posted.append(name, value)
  return checkJoin(posted, new Set(['outcomes/loneliness']))
}

const problems = (fields: Record<string, string>, more: readonly [string, string][] = []) => {
  const checked = check(fields, more)
  return checked.ok ? {} : checked.problems
}

describe('a registration as it was sent', () => {
  it('is taken with the address in small letters', () => {
    expect(check({}, [['interests', 'outcomes/loneliness']])).toMatchObject({
      ok: true, values: { email: 'aoife@example.org', listed: false, interests: ['outcomes/loneliness'] },
    })
  })

  it('keeps what may be shown only with the consent to be listed', () => {
    expect(check({}, [['shows', 'country']])).toMatchObject({ values: { listed: false, shows: [] } })
    expect(check({ listed: 'yes' }, [['shows', 'country'], ['shows', 'password']])).toMatchObject({ values: { shows: ['country'] } })
  })

  it('is refused without a name, an address, or the consent to be written to', () => {
    expect(problems({ name: ' ', email: '', consentContact: '' })).toEqual({ name: 'missing', email: 'missing', consentContact: 'missing' })
  })

  it.each([
    'a@b', 'a b@example.org', 'a@example.org\nBcc: everybody@example.org', 'a@example.org,b@example.org', '<a@example.org>',
    'a@example.org\r\nSubject: x', '"a"@example.org', 'a@exa_mple.org', 'a@-example.org',
  ])('does not take %j for an address', (email) => {
    expect(problems({ email })).toEqual({ email: 'not-an-address' })
  })

  it.each(['Ann\r\nBcc: all@example.org', 'Win money https://example.org', 'www.example.org', '<script>x</script>', 'A\u202Eb'])(
    'does not take %j for a name', (name) => {
      expect(problems({ name })).toEqual({ name: 'strange-characters' })
    },
  )

  it('refuses a megabyte, an invented country and invented interests', () => {
    expect(problems({ name: 'x'.repeat(1_000_000), note: 'y'.repeat(1_000_000), country: 'ZZ' }, [['interests', 'outcomes/secret']]))
      .toEqual({ name: 'too-long', note: 'too-long', country: 'not-offered', interests: 'not-offered' })
  })
})
