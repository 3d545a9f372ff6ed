/**
 * The same values, each made while the one before it is being dealt with. Leaving the loop waits for the one that is
 * being made, whose error then matters to nobody.
 */
export async function* oneAhead<Value>(values: AsyncGenerator<Value, void>): AsyncGenerator<Value, void> {
  let next = values.next()
  try {
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = values.next()
      next.catch(() => undefined)
      yield value
    }
  } finally {
    await values.return()
  }
}
