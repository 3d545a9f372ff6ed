import { readFileSync } from 'node:fs'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'

/** Reads a RIS file with citation-js alone and counts the items. */
export const readWithCitationJs = (file: string): number =>
  plugins.input.chain(readFileSync(file, 'utf8'), { forceType: '@ris/file', generateGraph: false }).length
