import { bundledStyles, isBundledStyle, type BundledStyleKey } from './bundled'
import { readXml, XmlProblem, type XmlElement } from './xml'

/** What is known of the text of a style; `parent` where it only says that it is like a style that the hub has. */
export type ReadStyle =
  | { readonly key: string; readonly title: string; readonly parent: BundledStyleKey | null }
  | { readonly problem: string }

const NAMESPACE = 'http://purl.org/net/xbiblio/csl'
const LARGEST_STYLE = 1024 * 1024

/** Elements that a style may amount to with every macro written out where it is called; APA 7 comes to 172,138. */
const MOST_WRITTEN_OUT = 200_000

/**
 * Reads the text of a .csl file as far as the hub must know it: CSL 1.0 (https://docs.citationstyles.org), with a
 * bibliography, no larger than 1 MB, nothing in it that would grow without bounds. A dependent style counts as the
 * style that it depends on, if the hub has that.
 *
 * @returns the style's short name and title, or what is wrong in words, with the remedy
 */
export function readStyle(xml: string): ReadStyle {
  if (Buffer.byteLength(xml) > LARGEST_STYLE)
    return { problem: 'The style is larger than 1 MB. Styles are a few kilobytes: is it the right file?' }
  try {
    return styleIn(readXml(xml))
  } catch (error) {
    if (error instanceof XmlProblem) return { problem: `This is not a well-formed .csl file. ${error.message}` }
    throw error
  }
}

const child = ({ children }: XmlElement, name: string) => children.find((one) => one.name === name)

function styleIn(root: XmlElement): ReadStyle {
  if (root.name !== 'style' || root.attributes.get('xmlns') !== NAMESPACE)
    return { problem: `This is XML, but no citation style: it does not begin with <style xmlns="${NAMESPACE}">.` }
  const version = root.attributes.get('version') ?? 'none'
  if (!version.startsWith('1.0'))
    return { problem: `The style is written in CSL ${version}; the hub understands CSL 1.0. Look for a newer copy.` }
  const info = child(root, 'info')
  const id = info && child(info, 'id')?.text.trim()
  const title = info && child(info, 'title')?.text.trim()
  if (!info || !id || !title)
    return { problem: 'The style has no <info> with <id> and <title>, which the hub needs to name it.' }
  const key = keyOf(id)
  if (!key) return { problem: `No short name can be made from the style’s id “${id.slice(0, 100)}”.` }
  const parent = parentOf(info)
  if (parent && !child(root, 'citation')) return dependent(key, title, parent)
  const problem = problemWith(root)
  return problem ? { problem } : { key, title, parent: null }
}

/** The end of the style's address, apart from the names that the styles of the hub itself have. */
function keyOf(id: string): string {
  const end = id.split(/[/#]/).filter(Boolean).at(-1) ?? ''
  const slug = end.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80)
  return isBundledStyle(slug) ? `${slug}-own` : slug
}

const parentOf = (info: XmlElement): string | undefined =>
  info.children.find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'independent-parent')?.attributes.get('href')

function dependent(key: string, title: string, parent: string): ReadStyle {
  const name = parent.split('/').at(-1) ?? parent
  const keys = Object.keys(bundledStyles) as BundledStyleKey[]
  const known = keys.find((one) => bundledStyles[one].id === name)
  if (known) return { key, title, parent: known }
  return { problem: `This style only says that it is the same as “${name}”. Get ${parent} and add that one instead.` }
}

function problemWith(root: XmlElement): string | null {
  const bibliography = child(root, 'bibliography')
  if (!child(root, 'citation') || !bibliography || !child(bibliography, 'layout'))
    return 'The style has no <citation> or no <bibliography> with a <layout>; styles for footnotes only make no list of references.'
  const macros = new Map(root.children.flatMap((one) => (one.name === 'macro' ? [[one.attributes.get('name') ?? '', one]] : [])))
  const sizes = new Map<string, number | 'open'>()
  const sizeOf = (element: XmlElement): number => {
    let size = 1
    const called = element.attributes.get('macro')
    if (called !== undefined) size += sizeOfMacro(called, element)
    for (const one of element.children) size += sizeOf(one)
    return size
  }
  const sizeOfMacro = (name: string, caller: XmlElement): number => {
    const known = sizes.get(name)
    if (known === 'open') throw new XmlProblem(caller.line, `the macro “${name}” calls itself.`)
    if (known !== undefined) return known
    const macro = macros.get(name)
    if (!macro) throw new XmlProblem(caller.line, `the macro “${name}” is called and nowhere defined.`)
    sizes.set(name, 'open')
    const size = sizeOf(macro)
    sizes.set(name, size)
    return size
  }
  const size = root.children.filter(({ name }) => name !== 'macro').reduce((sum, one) => sum + sizeOf(one), 0)
  return size > MOST_WRITTEN_OUT
    ? 'The macros of the style call one another so often that it would not fit into memory.'
    : null
}
