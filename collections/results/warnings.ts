import type { Field } from 'payload'
import { readInside } from './access'
import { resultWarnings } from './resultWarnings'

/** What to look at again in a result, worked out whenever it is read by someone who works on results. */
export const warningsField: Field = {
  name: 'warnings',
  type: 'textarea',
  label: 'Look at this again',
  virtual: true,
  access: { read: readInside, create: () => false, update: () => false },
  hooks: {
    afterRead: [
      ({ siblingData }) =>
        resultWarnings(siblingData)
          .map(({ message }) => message)
          .join('\n') || null,
    ],
  },
  admin: { readOnly: true, condition: ({ warnings }) => Boolean(warnings) },
}
