import type { AdminViewServerProps } from 'payload'

import { IntakeFrame } from './IntakeFrame'
import { IntakeQueue } from './IntakeQueue'

/** The page on which PDFs come in and become references and studies. */
export function PdfIntake(view: AdminViewServerProps) {
  const { admin, api } = view.payload.config.routes
  return (
    <IntakeFrame
      view={view}
      title="Take in PDFs"
      lead="The hub reads each file and guesses what it is. Look at the guess, correct it, and make a reference and a study draft of it. Everything stays marked as not confirmed until you confirm it. Files stay private unless their licence lets you open them."
    >
      <IntakeQueue api={api} admin={admin} />
    </IntakeFrame>
  )
}
