import type { Field, NumberFieldSingleValidation } from 'payload'

import { defaultRules } from '@/bibliography/duplicates'

const { ask, same } = defaultRules.thresholds

const notAboveSame: NumberFieldSingleValidation = (value, { siblingData }) => {
  const upper = (siblingData as { same?: number | null }).same ?? same
  if (typeof value === 'number' && value > upper)
    return `A question cannot need more (${value}) than being the same does (${upper}). Lower it, or raise the other.`
  return true
}

/** From which score on two records count as the same document, or are worth a question: the team's to decide. */
export const duplicateFields: Field[] = [
  {
    name: 'duplicates',
    type: 'group',
    label: 'When are two records the same?',
    admin: {
      description:
        'Two records are compared field by field; what agrees adds bits of evidence, what differs takes some away. ' +
        'These totals decide what happens. They apply to imports and to the duplicate desk from now on.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'same',
            type: 'number',
            label: 'The same from',
            defaultValue: same,
            min: 0,
            max: 100,
            admin: { description: `In bits; ${same} unless you change it. Higher asks you more often.` },
          },
          {
            name: 'ask',
            type: 'number',
            label: 'A question from',
            defaultValue: ask,
            min: 0,
            max: 100,
            validate: notAboveSame,
            admin: { description: `In bits; ${ask} unless you change it. Lower finds more, and asks more often.` },
          },
        ],
      },
    ],
  },
]
