import type { AdminViewServerProps } from 'payload'

import { FullTextSearch } from './FullTextSearch'
import { IntakeFrame } from './IntakeFrame'

/** The page on which curators search the text of all documents. */
export function FullText(view: AdminViewServerProps) {
  const { api } = view.payload.config.routes
  const query = view.searchParams?.q
  return (
    <IntakeFrame
      view={view}
      title="Search the text of documents"
      lead="Finds pages that hold all of your words, in private documents, too. Only those who edit evidence can search here."
    >
      <FullTextSearch api={api} first={typeof query === 'string' ? query : ''} />
    </IntakeFrame>
  )
}
