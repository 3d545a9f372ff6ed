import type { AfterErrorHook } from 'payload'
import { describe, expect, it } from 'vitest'

import { tellErrorData } from './errorData'

/** An error as another part of a built hub throws it: of a class that this one does not know. */
const stranger = (more: object): Error => Object.assign(new Error('The following field is invalid: xml'), { name: 'g', isPublic: true, ...more })

const told = async (error: Error) => tellErrorData({ error, result: { errors: [{ message: error.message }] } } as unknown as Parameters<AfterErrorHook>[0])

describe('what is told of an error', () => {
  it('names each field with its reason, whatever class it has', async () => {
    const data = { collection: 'citation-styles', errors: [{ path: 'xml', message: 'This is no style. Paste the whole file.' }] }
    expect(await told(stranger({ data }))).toEqual({
      response: { errors: [{ name: 'ValidationError', message: 'The following field is invalid: xml', data }] },
    })
  })

  it('is nothing of what is not for everybody', async () => {
    expect(await told(stranger({ data: { secret: true }, isPublic: false }))).toBeUndefined()
    expect(await told(new Error('boom'))).toBeUndefined()
  })

  it('stays as it is without more to tell', async () => {
    expect(await told(stranger({ data: null }))).toBeUndefined()
  })
})
