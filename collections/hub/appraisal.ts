import type { Field } from 'payload'

/** How the partnership rates quality. */
export const appraisalFields: Field[] = [
  {
    name: 'appraisal',
    type: 'group',
    label: 'Rating the quality of studies',
    fields: [
      {
        name: 'calibrationRequired',
        type: 'checkbox',
        label: 'Raters practise first',
        defaultValue: false,
        admin: {
          description:
            'Nobody starts a live rating with an instrument before they have finished a calibration round with it.',
        },
      },
    ],
  },
]
