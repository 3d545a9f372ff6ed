/** Under which licence a file came; `open` ones let the hub show the file to everybody. */
export const documentLicences = [
  { value: 'unknown', label: 'Not known', open: false },
  { value: 'cc0', label: 'CC0 (public domain)', open: true },
  { value: 'cc-by', label: 'CC BY', open: true },
  { value: 'cc-by-sa', label: 'CC BY-SA', open: true },
  { value: 'cc-by-nc', label: 'CC BY-NC', open: true },
  { value: 'ogl', label: 'Open Government Licence', open: true },
  { value: 'all-rights-reserved', label: 'All rights reserved', open: false },
  { value: 'other', label: 'Other: see the note', open: false },
] as const

export type DocumentLicence = (typeof documentLicences)[number]['value']

/** Whether a file under this licence may be shown to everybody; "not known" never means yes. */
export function mayBePublic(licence: unknown): boolean {
  return documentLicences.some(({ value, open }) => value === licence && open)
}

export const textStatuses = [
  { value: 'none', label: 'No text expected' },
  { value: 'pending', label: 'Waiting to be read' },
  { value: 'extracted', label: 'Text extracted' },
  { value: 'scanned', label: 'Scanned: pictures of text only' },
  { value: 'encrypted', label: 'Locked with a password' },
  { value: 'truncated', label: 'Breaks off: incomplete file' },
  { value: 'hostile', label: 'Refused: made to do harm' },
  { value: 'failed', label: 'Could not be read' },
] as const

export type TextStatus = (typeof textStatuses)[number]['value']
