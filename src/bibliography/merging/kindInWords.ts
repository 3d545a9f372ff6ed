import { referenceKinds } from '@collections/references/options'

/** What kind of document a type of CSL is, in the hub’s words: “Journal article” for `article-journal`. */
export const kindInWords = (type: string): string => referenceKinds.find(({ csl }) => csl === type)?.label ?? type.replaceAll('-', ' ')
