import type { Field } from 'payload'

import { list } from '@collections/rows/list'

export const methodFields: Field[] = [
  list({
    name: 'methods',
    nouns: ['method', 'methods'],
    namedBy: ['name'],
    description: 'In the order in which they are used.',
    fields: [
      { name: 'name', type: 'text', required: true },
      { name: 'detail', type: 'text' },
    ],
  }),
  list({
    name: 'evaluationQuestions',
    nouns: ['question', 'questions'],
    label: 'Evaluation questions',
    namedBy: ['question'],
    description: 'What the project wants to find out: whom does it reach, and does it help?',
    fields: [{ name: 'question', type: 'text', localized: true }],
  }),
]
