import type { Field } from 'payload'

import { defaultRules, lowRatings } from '@/evidence-map/rules'
import { termField } from '@collections/fields/term'

const { synthesisFrom, controlledFrom, equityFrom } = defaultRules

/** What the partnership calls a gap: the thresholds of the gap map, which states them beside the map. */
export const evidenceMapFields: Field[] = [
  {
    name: 'evidenceMap',
    type: 'group',
    label: 'When is a cell of the gap map a gap?',
    admin: {
      description:
        'The map states these rules in words. They count finished studies; reviews and studies under way stand apart. ' +
        'What is not known, such as a study that nobody has rated, is never counted against a cell.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'synthesisFrom',
            type: 'number',
            label: 'A review is missing from … studies on',
            defaultValue: synthesisFrom,
            min: 1,
            max: 100,
            admin: { description: `Fewer studies without a review are no synthesis gap; ${synthesisFrom} unless you change it.` },
          },
          {
            name: 'controlledFrom',
            type: 'number',
            label: 'Studies with a comparison group needed',
            defaultValue: controlledFrom,
            min: 1,
            max: 100,
            admin: { description: `Fewer make a quality gap; ${controlledFrom} unless you change it.` },
          },
          {
            name: 'equityFrom',
            type: 'number',
            label: 'Groups are looked for from … studies on',
            defaultValue: equityFrom,
            min: 1,
            max: 100,
            admin: { description: `One study cannot be about everybody; ${equityFrom} unless you change it.` },
          },
        ],
      },
      {
        name: 'lowRatings',
        type: 'select',
        hasMany: true,
        label: 'Ratings that count as low',
        options: [{ value: 'very-low', label: 'Very low' }, { value: 'low', label: 'Low' }, { value: 'moderate', label: 'Moderate' }],
        defaultValue: [...lowRatings],
        admin: { description: 'A cell is a quality gap where every study has been rated, and every one so.' },
      },
      termField({
        name: 'groups',
        vocabulary: 'populations',
        hasMany: true,
        label: 'Groups that evidence should include',
        description: 'A cell without a study of one of them is an equity gap. If empty, the populations that the vocabulary marks as under-served.',
      }),
      termField({
        name: 'countries',
        vocabulary: 'countries',
        hasMany: true,
        label: 'Countries that evidence should come from',
        description: 'A cell without a study from one of them is an equity gap. If empty, countries are not looked at.',
      }),
    ],
  },
]
