import type { Field } from 'payload'
import { termField } from '@collections/fields/term'
import { inclusionVerdicts } from './options'

function verdict(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'select',
    label,
    defaultValue: 'not-assessed',
    options: [...inclusionVerdicts],
    admin: { description },
  }
}

/** Who took part, and where. */
export const contextFields: Field[] = [
  termField({ name: 'populations', vocabulary: 'populations', hasMany: true }),
  {
    name: 'populationNote',
    type: 'text',
    admin: {
      description: 'Who took part, as the study describes them: age, condition, how found.',
    },
  },
  termField({ name: 'settings', vocabulary: 'settings', hasMany: true }),
  termField({
    name: 'referralRoutes',
    vocabulary: 'referral-routes',
    hasMany: true,
    description: 'How people came to the support: through a link worker, a community route, by themselves.',
  }),
  termField({ name: 'countries', vocabulary: 'countries', hasMany: true }),
  { name: 'regionNote', type: 'text', label: 'Region', admin: { description: 'Such as "Luton" or "Avon".' } },
  {
    name: 'inclusionTest',
    type: 'group',
    label: 'Is it what this hub is about?',
    admin: {
      description: 'The three parts of the inclusion test. A study that misses one stays, marked as such.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          verdict('need', 'A need', 'A person has a need that is not only medical.'),
          verdict('activeSupport', 'Active support', 'Someone helps them to find what may help.'),
          verdict('helpfulProvision', 'Helpful provision', 'Something that can help is there.'),
        ],
      },
      { name: 'note', type: 'text', admin: { description: 'What the verdicts rest on.' } },
    ],
  },
]
