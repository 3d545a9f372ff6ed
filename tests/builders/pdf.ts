import { deflateSync } from 'node:zlib'

/** A line of text at a place in points from the lower left corner; `size` in points. */
export type PlacedText = { text: string; size?: number; x?: number; y?: number }

type PdfShape = {
  pages: PlacedText[][]
  /** The document information: Title, Author, … */
  info?: Record<string, string>
  /** Raw objects further on, and what stands in the catalogue, such as an action at opening. */
  catalogue?: string
  /** Drawn on each page as a picture of one dot, as a scan is. */
  picture?: boolean
  /** What the file claims as its number of pages, where that is not the truth. */
  claimedPages?: number
  /** The content of every page in place of its text. */
  content?: string | Buffer
  /** Dictionary entries for that content, such as its filters. */
  contentEntries?: string
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&')

/** The bytes of a PDF with these pages, written the plain way of ISO 32000-1: one font, one stream a page. */
export function pdfOf({ pages, info, catalogue = '', picture, claimedPages, content, contentEntries = '' }: PdfShape): Buffer {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1'))
  const stream = (body: string | Buffer, entries = ''): Buffer => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1')
    return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`), bytes, Buffer.from('\nendstream')])
  }
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const image = picture
    ? add(stream(Buffer.from([0]), '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'))
    : 0
  const tree = objects.length + 1 + pages.length * 2
  const kids = pages.map((lines) => {
    const text = lines
      .map(({ text: words, size = 10, x = 72, y = 700 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(words)}) Tj ET`)
      .join('\n')
    const drawn = picture ? `${text}\nq 500 0 0 700 50 50 cm /Im1 Do Q` : text
    const contents = add(stream(content ?? drawn, contentEntries))
    const resources = `<< /Font << /F1 ${font} 0 R >> ${image ? `/XObject << /Im1 ${image} 0 R >>` : ''} >>`
    return add(`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources ${resources} >>`)
  })
  add(`<< /Type /Pages /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] /Count ${claimedPages ?? kids.length} >>`)
  const root = add(`<< /Type /Catalog /Pages ${tree} 0 R ${catalogue} >>`)
  const entries = Object.entries(info ?? {}).map(([name, value]) => `/${name} (${escaped(value)})`)
  const about = info ? add(`<< ${entries.join(' ')} >>`) : 0
  return assembled(objects, root, about)
}

function assembled(objects: Buffer[], root: number, about: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  let length = parts[0]?.length ?? 0
  const places = objects.map((body, index) => {
    const place = length
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(object)
    length += object.length
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `<< /Size ${objects.length + 1} /Root ${root} 0 R ${about ? `/Info ${about} 0 R` : ''} >>`
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

/** Lines of running text one below the other, from a height downwards. */
export function paragraph(lines: readonly string[], { x = 72, y = 600, size = 10 } = {}): PlacedText[] {
  return lines.map((text, index) => ({ text, x, y: y - index * size * 1.2, size }))
}

/** The first page of an article as journals set it, and a second with its list of references. */
export function articlePdf({
  title = 'Link workers and loneliness in later life: a randomised trial',
  doi = '10.5555/example.2021.17',
  authors = 'Ada B. Example1, Jan van der Sample2 and Carys O\u2019Test1',
}: { title?: string; doi?: string; authors?: string } = {}): Buffer {
  const [first = '', ...others] = title.match(/.{1,44}(?:\s|$)/g) ?? [title]
  return pdfOf({
    pages: [
      [
        { text: 'Example Journal of Community Health 2021;12(3):45-56', size: 8, y: 800 },
        { text: 'ORIGINAL RESEARCH', size: 9, y: 780 },
        ...[first, ...others].map((text, index) => ({ text: text.trim(), size: 18, y: 750 - index * 22 })),
        { text: authors.replaceAll('\u2019', "'"), size: 11, y: 690 },
        { text: '1 Department of Public Health, University of Exampleton', size: 9, y: 675 },
        { text: `https://doi.org/${doi}`, size: 8, y: 660 },
        { text: 'Abstract', size: 11, y: 640 },
        ...paragraph(
          [
            'Background: Loneliness is common in later life and the health service is asked to help with it. We compared',
            'the offer of a link worker with usual care. Methods: People of 65 years and older were allocated at random. The',
            'inter-',
            'vention was a link worker for six months. Results: Loneliness fell in both groups and by more with a link',
            'worker. Conclusions: The offer of a link worker may lessen loneliness; larger trials are needed.',
          ],
          { y: 625 },
        ),
        { text: 'Keywords: loneliness, link worker', size: 10, y: 540 },
        ...paragraph(['Introduction', 'Loneliness has been described in many countries and the intervention is new.'], { y: 520 }),
      ],
      [
        { text: 'References', size: 12, y: 780 },
        { text: '1. Other A. Another trial of walking. Br J Walk 2015;1:2. https://doi.org/10.5555/other.2015.1', size: 9, y: 760 },
      ],
    ],
    info: { Title: 'Microsoft Word - draft.doc', CreationDate: 'D:20210401' },
  })
}

/** A page whose content unpacks to `bytes` blanks from a thousandth of that. */
export function bombPdf(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, ' '), { level: 9 })
  return pdfOf({ pages: [[]], content: packed, contentEntries: '/Filter /FlateDecode' })
}
