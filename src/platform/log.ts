import type { Config } from 'payload'
import { isRefusal } from './payloadErrors'

type LogOptions = Exclude<Extract<Config['logger'], { options: unknown }>, { info: unknown }>['options']
/** Called for each line before it is written, with the arguments of the call and how to go on with them. */
type LogHook = NonNullable<NonNullable<LogOptions['hooks']>['logMethod']>

/**
 * What the hub refused, for example a record that is not there, was told to who asked. Payload calls it an error and
 * writes its stack, in which true errors get lost: here it is one line for information.
 */
const refusalsInOneLine: LogHook = function (call, write) {
  const [first]: unknown[] = call
  const error = typeof first === 'object' && first !== null && 'err' in first ? first.err : undefined
  if (isRefusal(error)) this.info(error.message)
  else write.apply(this, call)
}

/** The options of the hub's log. */
export const logOptions = (level: string): LogOptions => ({ level, hooks: { logMethod: refusalsInOneLine } })
