import type { ArrayField, ArrayFieldValidation, Field } from 'payload'

type ListOptions = {
  name: string
  /** Singular and plural of one row, small letters: ['partner', 'partners']. */
  nouns: readonly [string, string]
  fields: Field[]
  /** The fields of a row that name it while it is closed; the first that is filled in counts. */
  namedBy: string[]
  label?: string
  description?: string
  validate?: ArrayFieldValidation
}

/** A list of rows that are closed at first and say what is in them. */
export function list({ name, nouns, fields, namedBy, label, description, validate }: ListOptions): ArrayField {
  const [singular, plural] = nouns
  return {
    name,
    type: 'array',
    label: label ?? capitalised(plural),
    labels: { singular, plural },
    fields,
    ...(validate ? { validate } : {}),
    admin: {
      initCollapsed: true,
      ...(description ? { description } : {}),
      components: {
        RowLabel: {
          path: '/collections/rows/RowLabel#RowLabel',
          clientProps: { noun: capitalised(singular), fields: namedBy },
        },
      },
    },
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
