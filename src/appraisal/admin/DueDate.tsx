import { dayOf } from './dates'

/** Until when, and whether that has passed, in words. */
export function DueDate({ dueOn, isOverdue }: { dueOn: string | null; isOverdue: boolean }) {
  if (!dueOn) return <span>No due date</span>
  return isOverdue ? <strong>Overdue: was due on {dayOf(dueOn)}</strong> : <span>Due on {dayOf(dueOn)}</span>
}
