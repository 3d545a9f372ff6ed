import { expect, it } from 'vitest'

import { follow } from './follow'

it('ends with the look that is under way, and begins no other', async () => {
  let [looks, isEnded] = [0, false]
  let end = (): void => undefined
  const follower = follow(() => {
    looks += 1
    return new Promise((resolve) => { end = resolve })
  }, () => undefined)
  const looking = [follower.catchUp(), follower.catchUp()]
  const stopped = follower.stop().then(() => { isEnded = true })
  await Promise.resolve()
  expect(isEnded).toBe(false)
  end()
  await Promise.all([...looking, stopped])
  expect([looks, isEnded]).toEqual([1, true])
})
