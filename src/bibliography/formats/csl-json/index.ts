import type { Format } from '../format'
import { dateVariables, itemTypes, nameVariables, textVariables } from '../variables'
import { cslJsonReader } from './read'

const variables = new Set(['id', 'custom', ...nameVariables, ...dateVariables, ...textVariables])

export const cslJson: Format = {
  name: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  reader: cslJsonReader,
  writer: {
    head: '[\n',
    separator: ',\n',
    foot: '\n]\n',
    write: (item, index) => JSON.stringify({ ...item, id: item.id ?? `item-${index + 1}` }),
  },
  holds: {
    variables,
    variable: (name) => variables.has(name),
    types: new Set<string>(itemTypes),
    limits: [],
  },
}
