const DAY_MS = 24 * 60 * 60 * 1000
const USUAL_DAYS = 90

/** The day since which the roadmap tells what has moved. */
export type Since = { readonly day: string; readonly isMeeting: boolean; readonly isOtherAsked: boolean }

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/**
 * The day asked for, or that of the last meeting, or 90 days ago. A day that is none, or that is yet to come, is not
 * used and said so.
 *
 * @param today ISO day
 */
export function sinceDay(asked: string, lastMeeting: string | null, today: string): Since {
  const meeting = lastMeeting?.slice(0, 10) ?? null
  if (isDay(asked) && asked <= today) return { day: asked, isMeeting: asked === meeting, isOtherAsked: false }
  const isOtherAsked = asked !== ''
  if (meeting && isDay(meeting) && meeting <= today) return { day: meeting, isMeeting: true, isOtherAsked }
  return { day: new Date(Date.parse(today) - USUAL_DAYS * DAY_MS).toISOString().slice(0, 10), isMeeting: false, isOtherAsked }
}
