/** The running texts of summaries and briefings, as a reader meets them, and what the editor calls them. */
export const textsOf = {
  summaries: { body: 'Full text', benefits: 'Benefits', criticism: 'Criticism' },
  briefings: { summary: 'Summary', body: 'Full text' },
} as const

export type TextSection = keyof typeof textsOf

export const isTextSection = (slug: string): slug is TextSection => Object.hasOwn(textsOf, slug)

/** Names of the running texts in reading order, with their labels. */
export const textFieldsOf = (section: TextSection): readonly (readonly [field: string, label: string])[] => Object.entries(textsOf[section])
