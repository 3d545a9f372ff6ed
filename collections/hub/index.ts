import type { GlobalConfig } from 'payload'

import { anyone, can, nobody } from '@/access/rules'
import { auditGlobalChange } from '@/platform/audit/hooks'

import { logSearchGlobalChange } from '@collections/hooks/searchChanges'

import { agendaFields } from './agenda'
import { appraisalFields } from './appraisal'
import { definitionFields } from './definition'
import { duplicateFields } from './duplicates'
import { evidenceMapFields } from './evidenceMap'
import { identityFields } from './identity'
import { textFields } from './texts'

/** The hub's own name and texts: everything that names the field of knowledge it serves. */
export const Hub: GlobalConfig = {
  slug: 'hub',
  label: 'The hub',
  admin: {
    group: 'Publishing',
    description: 'Name, aim and texts of this hub, in every language.',
  },
  access: { read: anyone, readVersions: nobody, update: can('hub.configure') },
  hooks: { afterChange: [auditGlobalChange, logSearchGlobalChange] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Name and aim', fields: identityFields },
        { label: 'Texts', fields: textFields },
        { label: 'Definition', fields: definitionFields },
        { label: 'Duplicates', fields: duplicateFields },
        { label: 'Quality ratings', fields: appraisalFields },
        { label: 'Agenda', fields: agendaFields },
        { label: 'Gap map', fields: evidenceMapFields },
      ],
    },
  ],
}
