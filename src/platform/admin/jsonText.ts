/** What a field of code holds as the text to change: JSON on lines of its own, code as it is. */
export function writtenOut(value: unknown, isJson: boolean): string {
  if (value === undefined || value === null) return ''
  return isJson && typeof value !== 'string' ? JSON.stringify(value, null, 2) : String(value)
}

/** What typed JSON says, nothing for an empty field; text that is none yet stays text, with what is wrong. */
export function readJson(text: string): { value: unknown; problem?: string } {
  if (text.trim() === '') return { value: null }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { value: text, problem: `This is not JSON yet: ${error instanceof Error ? error.message : 'it cannot be read'}.` }
  }
}
