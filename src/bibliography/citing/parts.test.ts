import { describe, expect, it } from 'vitest'

import { citationHtml, citationText, partsOf } from './parts'

describe('an entry of the engine', () => {
  it('comes apart into its number and its text with marks', () => {
    const entry =
      '<div class="csl-entry">\n    <div class="csl-left-margin">[1]</div>' +
      '<div class="csl-right-inline">K. Husk, <i>Health &#38; Care</i>, <b>28</b>.</div>\n  </div>'
    expect(partsOf(entry)).toEqual({
      label: '[1]',
      parts: [
        { text: 'K. Husk, ' },
        { text: 'Health & Care', marks: ['i'] },
        { text: ', ' },
        { text: '28', marks: ['b'] },
        { text: '.' },
      ],
    })
  })

  it('keeps small capitals, superscript and subscript, and no other way of setting text', () => {
    const entry =
      '<div class="csl-entry"><span style="font-variant:small-caps;">Who</span> CO<sub>2</sub> m<sup>2</sup> ' +
      '<span style="font-style:normal;">plain</span></div>'
    expect(citationHtml(partsOf(entry))).toBe(
      '<span class="small-caps">Who</span> CO<sub>2</sub> m<sup>2</sup> plain',
    )
  })

  it('leaves as text whatever else looks like a tag', () => {
    const html = citationHtml(
      partsOf('<div class="csl-entry"><script>alert(1)</script><img src=x onerror="x"><i onclick="x">y</i></b></div>'),
    )
    expect(html).not.toMatch(/<(script|img|i|\/b)/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('links web addresses without the full stop behind them, and nothing that could leave the attribute', () => {
    const citation = { label: null, parts: [{ text: 'See https://doi.org/10.1/x. Or https://e.org/"onx="y' }] }
    expect(citationHtml(citation)).toBe(
      'See <a href="https://doi.org/10.1/x">https://doi.org/10.1/x</a>. ' +
        'Or <a href="https://e.org/">https://e.org/</a>&quot;onx=&quot;y',
    )
    expect(citationText(citation)).toContain('https://e.org/"onx="y')
  })
})
