import type { AdminViewServerProps } from 'payload'

export function RoundsPage(_view: AdminViewServerProps) {
  return null
}
