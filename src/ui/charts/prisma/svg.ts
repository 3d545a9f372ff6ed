import { escaped, FONT } from '../drawing/text'
import { layoutFlow, TEXT_SIZE, type PlacedBox, type PlacedText } from './layout'
import { countInWords, type FlowNumbers } from './numbers'
import { flowRows } from './table'

/** Plain colours stand on each shape for programs that know no CSS variables; this improves on them where it can. */
const STYLE = `
.prisma{--prisma-ink:var(--theme-text,var(--ink,#14201c));--prisma-paper:var(--theme-bg,var(--paper,#fff));--prisma-soft:var(--theme-elevation-100,var(--surface-strong,#e6ece8));--prisma-line:var(--theme-elevation-500,var(--line-strong,#6f7f77));--prisma-link:var(--theme-text,var(--link,#0a5a43))}
@media (prefers-color-scheme:dark){.prisma-alone{--prisma-ink:#e9efeb;--prisma-paper:#0f1614;--prisma-soft:#22302a;--prisma-line:#84958c;--prisma-link:#8ed8b9}}
@media print{.prisma{--prisma-ink:#14201c;--prisma-paper:#fff;--prisma-soft:#e6ece8;--prisma-line:#6f7f77;--prisma-link:#14201c}}
.prisma text{fill:var(--prisma-ink)}
.prisma .prisma-page,.prisma .prisma-box{fill:var(--prisma-paper)}
.prisma .prisma-box,.prisma .prisma-arrow{stroke:var(--prisma-line)}
.prisma .prisma-head{fill:var(--prisma-line)}
.prisma .prisma-band{fill:var(--prisma-soft)}
.prisma a text{fill:var(--prisma-link);text-decoration:underline}
.prisma a:focus-visible{outline:2px solid var(--prisma-ink);outline-offset:2px}
`.replace(/\n/g, '')

/**
 * Draws the PRISMA 2020 flow diagram as SVG. Every number is text; the description tells the flow in sentences.
 *
 * @param hasLinks links lead to the records; left out of a file that is passed on
 */
export function flowSvg(numbers: FlowNumbers, { hasLinks }: { hasLinks: boolean }): string {
  const { width, height, boxes, headings, phases, arrows, notes } = layoutFlow(numbers)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="prisma${hasLinks ? '' : ' prisma-alone'}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${hasLinks ? 'group' : 'img'}" aria-labelledby="prisma-title prisma-desc" font-family="${escaped(FONT)}" font-size="${TEXT_SIZE}">`,
    '<title id="prisma-title">PRISMA 2020 flow diagram</title>',
    `<desc id="prisma-desc">${escaped(flowDescription(numbers))}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="prisma-arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="prisma-head" d="M0 0 8 4 0 8z" fill="#6f7f77"/></marker></defs>',
    `<rect class="prisma-page" width="${width}" height="${height}" fill="#fff"/>`,
    ...headings.map(
      ({ lines, ...at }) => `${rectangle(at, 'class="prisma-band" rx="8" fill="#e6ece8"')}${lines.map((line) => drawn(line, false)).join('')}`,
    ),
    ...phases.map(({ phase, ...at }) => {
      const [x, y] = [at.x + at.width / 2 + 4, at.y + at.height / 2]
      return `${rectangle(at, 'class="prisma-band" rx="6" fill="#e6ece8"')}<text x="${x}" y="${y}" transform="rotate(-90 ${x} ${y})" text-anchor="middle" font-weight="600" fill="#14201c">${phase}</text>`
    }),
    ...arrows.map(
      (points) =>
        `<polyline class="prisma-arrow" points="${points.map(([x, y]) => `${x},${y}`).join(' ')}" fill="none" stroke="#6f7f77" stroke-width="1.4" marker-end="url(#prisma-arrow)"/>`,
    ),
    ...boxes.map((box) => drawnBox(box, hasLinks)),
    ...notes.map((note) => drawn(note, false)),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

const rectangle = (at: { x: number; y: number; width: number; height: number }, attributes: string): string =>
  `<rect x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" ${attributes}/>`

function drawnBox(box: PlacedBox, hasLinks: boolean): string {
  const outline = `class="prisma-box" rx="3" fill="#fff" stroke="#6f7f77" stroke-width="1.2"${box.isNotRecorded ? ' stroke-dasharray="5 4"' : ''}`
  return `<g>${rectangle(box, outline)}${box.texts.map((text) => drawn(text, hasLinks)).join('')}</g>`
}

function drawn({ text, x, y, isBold, href }: PlacedText, hasLinks: boolean): string {
  const element = `<text x="${x}" y="${y}" fill="#14201c"${isBold ? ' font-weight="600"' : ''}>${escaped(text)}</text>`
  return href && hasLinks ? `<a href="${escaped(href)}">${element}</a>` : element
}

/** The flow in sentences, for those who hear it. */
export function flowDescription(numbers: FlowNumbers): string {
  return flowRows(numbers)
    .map(({ route, step, detail, count }) =>
      `${route}: ${step}${detail ? `, ${detail}` : ''}: ${countInWords(count)}.`)
    .join(' ')
}
