/**
 * No record may be longer, in characters: twenty times the longest reference list that was met in an export.
 * What goes beyond was left open by a mistake or on purpose, and must not fill the memory.
 */
export const LONGEST_RECORD = 4 * 1024 * 1024

/** No record may have more lines. */
export const MOST_LINES = 100_000
