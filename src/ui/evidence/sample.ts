import type { Messages } from '../messages'

const sampleKeys = {
  participants: 'study.howMany.participants',
  'included-studies': 'study.howMany.included-studies',
  planned: 'study.howMany.planned',
  other: 'study.howMany.other',
} as const

/** How many of what a study counts, in words. */
export function sampleText(t: Messages, kind: string | null, count: number): string {
  const key = sampleKeys[(kind ?? 'participants') as keyof typeof sampleKeys] ?? 'study.howMany.other'
  return t(key, { count })
}
