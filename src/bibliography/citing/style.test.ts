import styles from '@citation-js/plugin-csl/lib/styles.json'
import { describe, expect, it } from 'vitest'

import { bundledStyles } from './bundled'
import { readStyle } from './style'

const style = (body: string, info = '<id>http://www.zotero.org/styles/our-journal</id><title>Our Journal</title>') =>
  `<?xml version="1.0"?>\n<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">\n<info>${info}</info>\n${body}\n</style>`
const layout = '<citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title"/></layout></bibliography>'
const problem = (xml: string): string => {
  const read = readStyle(xml)
  return 'problem' in read ? read.problem : ''
}

describe('a style that someone adds', () => {
  it('is named by its own title and the end of its id', () => {
    expect(readStyle(style(layout))).toEqual({ key: 'our-journal', title: 'Our Journal', parent: null })
  })

  it('keeps apart from the style that the hub brings under the same name', async () => {
    expect(readStyle(await bundledStyles.bmj.xml())).toMatchObject({ key: 'bmj-own', title: 'BMJ' })
  })

  it.each(Object.keys(styles) as (keyof typeof styles)[])('can be as large as those in use: %s', (name) => {
    expect(problem(styles[name])).toBe('')
  })

  it('may say that it is the same as one that the hub has', () => {
    const parent = '<link rel="independent-parent" href="http://www.zotero.org/styles/american-medical-association"/>'
    expect(readStyle(style('', `<id>x/jama</id><title>JAMA</title>${parent}`))).toEqual({ key: 'jama', title: 'JAMA', parent: 'ama' })
  })

  it('is refused with the name of its parent where the hub has none', () => {
    const parent = '<link rel="independent-parent" href="http://www.zotero.org/styles/elsevier-vancouver"/>'
    expect(problem(style('', `<id>x/y</id><title>Y</title>${parent}`))).toContain('“elsevier-vancouver”')
  })

  it.each([
    ['nothing at all', '', 'no XML'],
    ['words', 'just words', 'Line 1'],
    ['another kind of XML', '<html xmlns="http://www.w3.org/1999/xhtml"><p/></html>', 'no citation style'],
    ['a document type', `<!DOCTYPE style [<!ENTITY a "b">]>${style(layout)}`, '<!DOCTYPE'],
    ['an entity that nobody declared', style('&lol;'), 'Line 4: “&lol;”'],
    ['a tag that never closes', style('<citation>'), '</style> closes'],
    ['half a file', style(layout).slice(0, -9), 'cut off'],
    ['an attribute given twice', style('<macro name="a" name="b"/>'), 'twice'],
    ['CSL of another time', style(layout).replace('version="1.0" class', 'version="0.8" class'), 'CSL 0.8'],
    ['no title', style(layout, '<id>x/y</id>'), '<title>'],
    ['no list of references', style('<citation><layout/></citation>'), 'no list of references'],
    ['a macro that is not there', style(layout.replace('variable="title"', 'macro="gone"')), '“gone”'],
    ['a macro that calls itself', style(`<macro name="a"><text macro="a"/></macro>${layout.replace('variable="title"', 'macro="a"')}`), 'calls itself'],
    ['macros that grow without bounds', style(
      Array.from({ length: 40 }, (_, n) => `<macro name="m${n}">${n ? `<text macro="m${n - 1}"/>`.repeat(2) : ''}</macro>`).join('') +
        layout.replace('variable="title"', 'macro="m39"'),
    ), 'memory'],
    ['more than a megabyte', style(`${layout}<!--${'x'.repeat(1024 * 1024)}-->`), '1 MB'],
    ['elements nested without end', '<style>'.repeat(200), 'nested'],
  ])('is refused where it is %s, with the reason', (_what, xml, reason) => {
    expect(problem(xml)).toContain(reason)
  })
})
