import { partId } from './DomainPart'
import { judgementId } from './Judgement'
import { questionId } from './Question'

/**
 * Brings a place of the form into sight and focus: a question at its chosen or first answer, a judgement at its
 * chosen or first level.
 */
export function goTo(place: string): void {
  const section = [questionId(place), judgementId(place), partId(place)].flatMap((id) => document.getElementById(id) ?? [])[0]
  if (!section) return
  const field = ['input:checked:not(:disabled)', 'input:not(:disabled), textarea'].flatMap((kind) => section.querySelector<HTMLElement>(kind) ?? [])[0]
  section.scrollIntoView({ block: 'center' })
  ;(field ?? section).focus({ preventScroll: true })
}
