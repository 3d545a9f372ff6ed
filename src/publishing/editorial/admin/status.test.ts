import { expect, it } from 'vitest'

import { transitions, type TransitionName } from '../states'
import { statusAfter, type DocumentStatus } from './status'

/** The word that Payload shows at the top of a document. */
const shown = ({ hasPublishedDoc, unpublishedVersionCount }: DocumentStatus): string =>
  hasPublishedDoc ? (unpublishedVersionCount > 0 ? 'Changed' : 'Published') : 'Draft'

it('follows a document from its first draft to the archive and back', () => {
  const steps: TransitionName[] = ['submit', 'return', 'submit', 'publish', 'revise', 'submit', 'publish', 'archive', 'restore', 'submit', 'publish']
  const statuses: string[] = []
  let status: DocumentStatus = { hasPublishedDoc: false, unpublishedVersionCount: 0 }
  for (const step of steps) {
    status = statusAfter(transitions[step].publicVersion, status)
    statuses.push(`${step}: ${shown(status)}`)
  }
  expect(statuses).toEqual([
    'submit: Draft', 'return: Draft', 'submit: Draft', 'publish: Published', 'revise: Changed', 'submit: Changed', 'publish: Published',
    'archive: Draft', 'restore: Draft', 'submit: Draft', 'publish: Published',
  ])
})
