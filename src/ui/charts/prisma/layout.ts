import { countInWords, flowBoxes, type BoxName, type FlowBox, type FlowCount, type FlowNumbers, type Phase } from './numbers'
import { wrapText } from '../drawing/wrap'

/** A line of text; `y` is its baseline. */
export type PlacedText = { text: string; x: number; y: number; isBold: boolean; href?: string }

export type PlacedBox = {
  name: BoxName
  x: number
  y: number
  width: number
  height: number
  /** Nothing in it was recorded: it is drawn with a broken outline. */
  isNotRecorded: boolean
  texts: readonly PlacedText[]
}

export type FlowLayout = {
  width: number
  height: number
  boxes: readonly PlacedBox[]
  headings: readonly { x: number; y: number; width: number; height: number; lines: readonly PlacedText[] }[]
  phases: readonly { phase: Phase; x: number; y: number; width: number; height: number }[]
  /** Points of each arrow, the head at the last. */
  arrows: readonly (readonly (readonly [x: number, y: number])[])[]
  notes: readonly PlacedText[]
}

export const TEXT_SIZE = 13
const LINE = 17
const PADDING = 10
const GAP = 30
const EDGE = 12
const INDENT = 12

const columns = {
  databases: { x: 54, width: 236 },
  removed: { x: 316, width: 212 },
  others: { x: 570, width: 212 },
  excluded: { x: 808, width: 200 },
} as const
const WIDTH = 1020

/** The boxes of each row from left to right, as in the statement's figure. */
const ROWS: readonly (readonly (readonly [BoxName, keyof typeof columns])[])[] = [
  [['identified', 'databases'], ['removed', 'removed'], ['identified-otherwise', 'others']],
  [['screened', 'databases'], ['excluded', 'removed']],
  [
    ['sought', 'databases'], ['not-retrieved', 'removed'],
    ['sought-otherwise', 'others'], ['not-retrieved-otherwise', 'excluded'],
  ],
  [
    ['assessed', 'databases'], ['excluded-reports', 'removed'],
    ['assessed-otherwise', 'others'], ['excluded-reports-otherwise', 'excluded'],
  ],
  [['included', 'databases']],
]

const ARROWS: readonly (readonly [BoxName, BoxName])[] = [
  ['identified', 'removed'], ['identified', 'screened'], ['screened', 'excluded'], ['screened', 'sought'],
  ['sought', 'not-retrieved'], ['sought', 'assessed'], ['assessed', 'excluded-reports'], ['assessed', 'included'],
  ['identified-otherwise', 'sought-otherwise'], ['sought-otherwise', 'not-retrieved-otherwise'],
  ['sought-otherwise', 'assessed-otherwise'], ['assessed-otherwise', 'excluded-reports-otherwise'],
  ['assessed-otherwise', 'included'],
]

const NOTES = [
  'Not recorded (broken outline): the hub holds no number for this step; it does not mean none.',
  'After the PRISMA 2020 flow diagram: Page MJ et al. BMJ 2021;372:n71. https://doi.org/10.1136/bmj.n71 (CC BY 4.0)',
]

/** Places the diagram: boxes as high as their text needs, rows as high as their highest box. */
export function layoutFlow(numbers: FlowNumbers): FlowLayout {
  const boxes = new Map(flowBoxes(numbers).map((box) => [box.name, box]))
  const headings = [
    heading('Identification of studies via databases and registers', columns.databases.x, columns.removed),
    heading('Identification of studies via other methods', columns.others.x, columns.excluded),
  ]
  let y = EDGE + Math.max(...headings.map(({ height }) => height)) + 20
  const placed = new Map<BoxName, PlacedBox>()
  const bands: { phase: Phase; top: number; bottom: number }[] = []
  for (const row of ROWS) {
    const inRow = row.map(([name, column]) => place(required(boxes.get(name)), columns[column], y))
    const height = Math.max(...inRow.map((box) => box.height))
    for (const box of inRow) placed.set(box.name, box)
    const phase = required(boxes.get(required(row[0])[0])).phase
    const band = bands.find((each) => each.phase === phase)
    if (band) band.bottom = y + height
    else bands.push({ phase, top: y, bottom: y + height })
    y += height + GAP
  }
  const notes = NOTES.map((text, index) => ({ text, x: EDGE, y: y + index * LINE, isBold: false }))
  return {
    width: WIDTH,
    height: y + NOTES.length * LINE,
    boxes: [...placed.values()],
    headings,
    phases: bands.map(({ phase, top, bottom }) => ({ phase, x: EDGE, y: top, width: 28, height: bottom - top })),
    arrows: ARROWS.map(([from, to]) => arrow(required(placed.get(from)), required(placed.get(to)))),
    notes,
  }
}

/** A number in brackets that no line end tears apart. */
const inBrackets = (count: FlowCount): string => `(${countInWords(count).replaceAll(' ', '\u00a0')})`

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The diagram names a box that it does not have.')
  return value
}

function heading(text: string, x: number, last: { x: number; width: number }): FlowLayout['headings'][number] {
  const width = last.x + last.width - x
  const lines = wrapText(text, width - 2 * PADDING, TEXT_SIZE, true)
  return {
    x,
    y: EDGE,
    width,
    height: lines.length * LINE + PADDING,
    lines: lines.map((line, index) => ({ text: line, x: x + PADDING, y: EDGE + 18 + index * LINE, isBold: true })),
  }
}

function place(box: FlowBox, { x, width }: { x: number; width: number }, y: number): PlacedBox {
  const texts: PlacedText[] = []
  const write = (text: string, indent: number, isBold: boolean, href: string | undefined): void => {
    for (const line of wrapText(text, width - 2 * PADDING - indent, TEXT_SIZE, isBold))
      texts.push({
        text: line,
        x: x + PADDING + indent,
        y: y + PADDING + 12 + texts.length * LINE,
        isBold,
        ...(href ? { href } : {}),
      })
  }
  write(box.lines.length > 0 ? `${box.title}:` : box.title, 0, true, box.href)
  if (box.count !== undefined) write(inBrackets(box.count), 0, false, box.href)
  for (const { label, count, isDetail, href } of box.lines)
    write(`${label} ${inBrackets(count)}`, isDetail ? INDENT : 0, false, href)
  const counts = box.lines.length > 0 ? box.lines.map(({ count }) => count) : [box.count ?? null]
  return {
    name: box.name,
    x,
    y,
    width,
    height: texts.length * LINE + 2 * PADDING,
    isNotRecorded: counts.every((count) => count === null),
    texts,
  }
}

/** Straight down, straight to the right, or down and then left into the side of the box. */
function arrow(from: PlacedBox, to: PlacedBox): readonly (readonly [number, number])[] {
  const middle = from.x + from.width / 2
  if (from.x === to.x) return [[middle, from.y + from.height], [middle, to.y]]
  if (from.y === to.y) {
    const level = from.y + Math.min(from.height, to.height) / 2
    return [[from.x + from.width, level], [to.x, level]]
  }
  const level = to.y + to.height / 2
  return [[middle, from.y + from.height], [middle, level], [to.x + to.width, level]]
}
