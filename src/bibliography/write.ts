import { formats } from './formats'
import type { FormatName, FormatWriter } from './formats/format'
import type { CslItem } from './record'

/** The formats that references can be written in. */
export const writableFormats = (Object.keys(formats) as FormatName[]).filter(
  (name) => formats[name].writer !== undefined,
)

/** Writes items as one text. @throws if the hub does not write the format (see {@link writableFormats}) */
export function writeReferences(items: readonly CslItem[], format: FormatName): string {
  return [...writtenPieces(items, format)].join('')
}

/**
 * Writes items piece by piece, for files that need not fit into memory. @throws as {@link writeReferences}
 */
export async function* writeReferenceStream(
  items: AsyncIterable<CslItem>,
  format: FormatName,
): AsyncGenerator<string, void> {
  const { head, separator, foot, write } = writerOf(format)
  let index = 0
  yield head
  for await (const item of items) {
    yield (index > 0 ? separator : '') + write(item, index)
    index++
  }
  yield foot
}

function* writtenPieces(items: readonly CslItem[], format: FormatName): Generator<string, void> {
  const { head, separator, foot, write } = writerOf(format)
  yield head
  for (const [index, item] of items.entries()) yield (index > 0 ? separator : '') + write(item, index)
  yield foot
}

function writerOf(format: FormatName): FormatWriter {
  const { writer, label } = formats[format]
  if (!writer) throw new RangeError(`The hub does not write ${label}.`)
  return writer
}

/** The variables of an item that a format cannot hold; `type` among them if it would come back as another. */
export function lossesOf(item: CslItem, format: FormatName): string[] {
  const { variable: holds, types } = formats[format].holds
  const lost = Object.keys(item).filter((name) => name !== 'type' && name !== 'id' && !holds(name, item.type))
  return types.has(item.type) ? lost : ['type', ...lost]
}
