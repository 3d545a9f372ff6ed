import { APIError } from 'payload'

/** A mapping that cannot be kept; the message holds every reason. */
export class MappingRefused extends APIError<{ code: 'mapping-refused'; problems: string[] }> {
  constructor(problems: string[]) {
    super(problems.join(' '), 400, { code: 'mapping-refused', problems }, true)
  }
}
