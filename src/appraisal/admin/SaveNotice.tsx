import type { Form } from './form'
import { NewerNote } from './NewerNote'
import { Note } from './Note'
import type { SaveState } from './useAutosave'

type SaveNoticeProps = {
  state: SaveState
  /** From which revision to go on: with what is on the page, or with what the hub has. */
  onGoOn: (revision: number, theirs?: Form) => void
}

/** What a rater has to know, or to choose, where the hub has not got what is on the page. */
export function SaveNotice({ state, onGoOn }: SaveNoticeProps) {
  if (state.is === 'failed') return <Note tone="error" title="Not saved" isAlert><p>{state.message}</p></Note>
  if (state.is !== 'newer') return null
  return <NewerNote message={state.message} current={state.current} onKeepMine={onGoOn} onTakeTheirs={onGoOn} />
}
