import type { AdminViewServerProps } from 'payload'

/** Registrations, evidence requests and mails that wait for someone. */
export function DeskPage(_view: AdminViewServerProps) {
  return null
}
