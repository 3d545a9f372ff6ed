import type { ArrayFieldValidation, Field, NumberField } from 'payload'

import { countOpenConflicts, countUnconfirmed, type ProvenanceRow } from './provenanceCounts'

function counter(name: string, label: string, count: (rows: readonly ProvenanceRow[]) => number): NumberField {
  return {
    name,
    type: 'number',
    label,
    defaultValue: 0,
    index: true,
    admin: { readOnly: true, condition: () => false },
    hooks: {
      beforeChange: [({ data, originalDoc }) => count((data?.provenance ?? originalDoc?.provenance ?? []) as ProvenanceRow[])],
    },
  }
}

const oneChoicePerField: ArrayFieldValidation = (rows) => {
  const chosen = ((rows ?? []) as (ProvenanceRow & { reason?: string | null })[]).filter((row) => row.chosen)
  const twice = chosen.find((row, index) => chosen.findIndex((other) => other.field === row.field) !== index)
  if (twice) return `Two values are chosen for “${twice.field}”. Keep “chosen” on one of them.`
  const unexplained = chosen.find((row) => !row.reason?.trim())
  if (unexplained) return `Say why the value for “${unexplained.field}” was chosen, in the reason of that row.`
  return true
}

/** Where each fact of a record was seen, who entered it, and which value stands where sources disagree. */
export function provenanceField(): Field {
  return {
    type: 'collapsible',
    label: 'Where these facts come from',
    fields: [
      {
        name: 'provenance',
        type: 'array',
        labels: { singular: 'source of a fact', plural: 'sources of facts' },
        validate: oneChoicePerField,
        admin: {
          description:
            'One row for each place where a fact was seen. Two rows on the same field with different values are a conflict: both stay, and you choose.',
          initCollapsed: true,
        },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'field', type: 'text', required: true, admin: { description: 'Which field, such as “year”; “record” for all of it.' } },
              { name: 'value', type: 'text', admin: { description: 'The value as that source has it.' } },
            ],
          },
          { name: 'source', type: 'text', required: true, admin: { description: 'Where it was seen, in words.' } },
          {
            type: 'row',
            fields: [
              { name: 'reference', type: 'relationship', relationTo: 'references', admin: { allowCreate: false } },
              { name: 'url', type: 'text', label: 'Address' },
              { name: 'page', type: 'text' },
              { name: 'seenOn', type: 'date', label: 'Seen on' },
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'enteredBy',
                type: 'relationship',
                relationTo: 'users',
                admin: { readOnly: true, allowCreate: false },
                hooks: {
                  beforeChange: [({ value, siblingData, req }) => value ?? (siblingData.enteredByLabel ? undefined : req.user?.id)],
                },
              },
              { name: 'enteredByLabel', type: 'text', label: 'Entered by (if not a person)', admin: { readOnly: true } },
            ],
          },
          {
            type: 'row',
            fields: [
              { name: 'confirmed', type: 'checkbox', defaultValue: false, admin: { description: 'Seen in a public record.' } },
              { name: 'chosen', type: 'checkbox', defaultValue: false, admin: { description: 'The value that the hub shows.' } },
            ],
          },
          { name: 'reason', type: 'textarea', admin: { description: 'Why this value was chosen over the others.' } },
        ],
      },
      counter('unconfirmedCount', 'Unconfirmed facts', countUnconfirmed),
      counter('conflictCount', 'Open conflicts', countOpenConflicts),
    ],
  }
}
