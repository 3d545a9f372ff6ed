import type { CollectionAfterChangeHook } from 'payload'
import { recordIds } from '@collections/hooks/recordIds'
import { recordId } from '@collections/validation/recordId'
import { ancestorsOf, descendantsOf } from './hierarchy'
import { parentsWith } from './termChecks'
import { termsOfVocabulary } from './termsOfVocabulary'

/**
 * When a term moves, what lies below it is found under other ancestors. Written straight to the database in
 * the same transaction: nobody changed those terms, so they leave no audit event of their own.
 */
export const moveDescendants: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const vocabulary = recordId(doc.vocabulary)
  const hasMoved = recordIds(doc.ancestors).join() !== recordIds(previousDoc?.ancestors).join()
  if (operation !== 'update' || !vocabulary || !hasMoved) return doc

  const id = String(doc.id)
  const terms = await termsOfVocabulary(vocabulary, req)
  const parents = parentsWith({ id, parent: recordId(doc.parent) }, terms.values())
  for (const descendant of descendantsOf(id, parents)) {
    await req.payload.db.updateOne({
      collection: 'terms',
      id: descendant,
      data: { ancestors: ancestorsOf(descendant, parents) ?? [] },
      returning: false,
      req,
    })
  }
  return doc
}
