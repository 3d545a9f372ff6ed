import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { logOptions } from './log'

/** What is written of one call: as it was made, or as a line for information. */
function written(call: unknown[]): { asError?: unknown[]; asInformation?: string } {
  const result: ReturnType<typeof written> = {}
  const log = { info: (message: string) => void (result.asInformation = message) }
  const write = (...passedOn: unknown[]): void => void (result.asError = passedOn)
  logOptions('info').hooks?.logMethod?.call(log as never, call as never, write as never, 50)
  return result
}

it('tells what was refused in one line without a stack', () => {
  expect(written([{ err: new APIError('There is no such study.', 404) }])).toEqual({ asInformation: 'There is no such study.' })
})

it.each([
  ['an error of the hub', [{ err: new APIError('The disk is full.', 500) }]],
  ['an error that nobody expected', [{ err: new Error('It broke.'), msg: 'A job failed.' }]],
  ['plain words', ['A job was lost.']],
])('keeps %s as it is', (_, call) => {
  expect(written(call)).toEqual({ asError: call })
})
