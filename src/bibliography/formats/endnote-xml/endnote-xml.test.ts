import { describe, expect, it } from 'vitest'
import { itemsOf, parsed, problemsOf } from '../testing/parsing'

const style = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`
const file = (...records: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>${records.join('\n')}</records></xml>`

const record = `<record><database name="My.enl">My.enl</database><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>${style('Husk, Kerryn')}</author><author>${style('Department of Health,')}</author></authors></contributors>
<titles><title>${style('Green')}<style face="italic"> in vitro</style> &amp; blue
   spaces</title><secondary-title>Health &amp; Place</secondary-title></titles>
<pages>12-19</pages><volume>5</volume><number>2</number>
<keywords><keyword>nature</keyword><keyword>gardens</keyword></keywords>
<dates><year>2019</year><pub-dates><date>Mar 3</date></pub-dates></dates>
<isbn>1353-8292&#xD;0959-8138 (Electronic)</isbn><accession-num>31234567</accession-num>
<abstract>One.&#xD;Two.</abstract><electronic-resource-num>https://doi.org/10.1000/ABC</electronic-resource-num>
<urls><related-urls><url>https://example.org/a?b=1&amp;c=2</url></related-urls></urls><custom2>PMC123456</custom2></record>`

describe('EndNote XML', () => {
  it('reads text through its styles, and each field', () => {
    expect(itemsOf(file(record))).toEqual([
      {
        type: 'article-journal',
        title: 'Green in vitro & blue spaces',
        'container-title': 'Health & Place',
        author: [{ family: 'Husk', given: 'Kerryn' }, { literal: 'Department of Health' }],
        page: '12-19',
        volume: '5',
        issue: '2',
        keyword: 'nature; gardens',
        issued: { 'date-parts': [[2019, 3, 3]] },
        abstract: 'One.\nTwo.',
        URL: 'https://example.org/a?b=1&c=2',
        DOI: '10.1000/abc',
        PMID: '31234567',
        PMCID: 'PMC123456',
        ISSN: '1353-8292',
        custom: { identifiers: [{ scheme: 'issn', value: '0959-8138' }] },
      },
    ])
    expect(problemsOf(file(record))).toEqual(['2 unused-field'])
  })

  it('names the line of what it cannot use', () => {
    const text = file(
      '<record>\n<ref-type name="Book">6</ref-type>\n<titles><title>A</title></titles>\n<odd>x</odd>\n</record>',
    )
    expect(problemsOf(text)).toContain('5 unknown-tag')
  })

  it('refuses a billion laughs', () => {
    const entities = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    ).join('\n')
    const text = `<?xml version="1.0"?>\n<!DOCTYPE xml [\n<!ENTITY lol0 "lol">\n${entities}\n]>\n<xml><records><record><titles><title>&lol9;</title></titles></record></records></xml>`
    expect(parsed(text)).toMatchObject({ records: [], problems: [{ code: 'xml-entities' }] })
  })

  it.each([
    '<!DOCTYPE xml [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    '<!DOCTYPE xml [<!ENTITY % x PUBLIC "a" "http://example.org/x.dtd"> %x;]>',
    '<!DOCTYPE xml SYSTEM "http://example.org/x.dtd">',
  ])('refuses external entities: %s', (declaration) => {
    const text = `<?xml version="1.0"?>${declaration}<xml><records>${record}</records></xml>`
    expect(parsed(text)).toMatchObject({ records: [], problems: [{ code: 'xml-external-entity' }] })
  })

  it('keeps a reference to an entity that nobody declared as text', () => {
    expect(
      itemsOf(
        file('<record><ref-type name="Book">6</ref-type><titles><title>A &xxe; B</title></titles></record>'),
      )[0]?.title,
    ).toBe('A &xxe; B')
  })

  it('reads on after a broken record, and one that is cut', () => {
    const text = file('<record><titles><title>A</titles></record>', record, '<record><titles><title>Cut')
    const { records } = parsed(text.replace('</records></xml>', ''))
    expect(records.map(({ csl }) => csl.title)).toEqual(
      expect.arrayContaining(['Green in vitro & blue spaces']),
    )
    expect(problemsOf(text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('bad-xml'),
        expect.stringContaining('truncated-record'),
      ]),
    )
  })

  it('survives a million nested elements', () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`
    expect(
      parsed(file(`<record><titles>${deep}</titles></record>`, record)).records.at(-1)?.csl.title,
    ).toContain('Green')
  })
})
