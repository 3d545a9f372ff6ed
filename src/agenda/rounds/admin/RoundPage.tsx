import type { AdminViewServerProps } from 'payload'

export function RoundPage(_view: AdminViewServerProps) {
  return null
}
