import type { Field } from 'payload'

import { dayOnly } from '@collections/dates/dayOnly'

/** When the partnership last met about its agenda. */
export const agendaFields: Field[] = [
  {
    name: 'agenda',
    type: 'group',
    label: 'The partnership’s agenda',
    fields: [
      {
        name: 'lastMeetingOn',
        type: 'date',
        label: 'Last meeting',
        admin: { date: dayOnly, description: 'The roadmap shows what has moved since then. Without a date, it shows the last 90 days.' },
      },
    ],
  },
]
