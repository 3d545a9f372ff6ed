/** How many records or reports; null where nobody recorded it, which is not the same as none. */
export type FlowCount = number | null

/** Where records came from, as PRISMA 2020 tells the kinds apart; the first two make up its left column. */
export type FlowSourceKind =
  | 'database' | 'register' | 'website' | 'organisation' | 'citation-searching' | 'other'

export type FlowSource = {
  /** Such as “MEDLINE (Ovid)”. */
  label: string
  kind: FlowSourceKind
  records: FlowCount
  /** Where the records behind the number are listed. */
  href?: string
}

/** What one column of the diagram knows after identification. */
export type FlowScreening = {
  /** Records that were kept and go to screening, whether or not anyone has screened them yet. */
  toScreen?: FlowCount
  screened?: FlowCount
  excluded?: FlowCount
  /** Where records are not screened first: those that were kept. */
  toSeek?: FlowCount
  sought?: FlowCount
  notRetrieved?: FlowCount
  assessed?: FlowCount
  /** Reports excluded, with the reason for each. */
  excludedReports?: readonly { reason: string; reports: FlowCount }[]
}

/** The numbers of a PRISMA 2020 flow diagram for a new review; whatever is left out was not recorded. */
export type FlowNumbers = {
  sources: readonly FlowSource[]
  removed: { duplicates: FlowCount; automation: FlowCount; otherReasons: FlowCount }
  /** The same for the other methods, which have no box of their own for it in the statement's figure. */
  removedOtherwise?: { duplicates: FlowCount; otherReasons: FlowCount }
  databases?: Omit<FlowScreening, 'toSeek'>
  others?: Omit<FlowScreening, 'toScreen' | 'screened' | 'excluded'>
  included?: { studies: FlowCount; reports: FlowCount }
  /** Where the records of a box are listed. */
  links?: Partial<Record<BoxName, string>>
}

export type Phase = 'Identification' | 'Screening' | 'Included'

export const boxNames = [
  'identified', 'removed', 'screened', 'excluded', 'sought', 'not-retrieved', 'assessed', 'excluded-reports',
  'identified-otherwise', 'sought-otherwise', 'not-retrieved-otherwise', 'assessed-otherwise',
  'excluded-reports-otherwise', 'included',
] as const
export type BoxName = (typeof boxNames)[number]

export type FlowLine = { label: string; count: FlowCount; isDetail: boolean; href?: string }

/** One box of the diagram: its own number, or lines with a number each. */
export type FlowBox = {
  name: BoxName
  phase: Phase
  title: string
  lines: readonly FlowLine[]
  /** The number of a box without lines. */
  count?: FlowCount
  href?: string
}

const KINDS: readonly { kind: FlowSourceKind; label: string }[] = [
  { kind: 'database', label: 'Databases' },
  { kind: 'register', label: 'Registers' },
  { kind: 'website', label: 'Websites' },
  { kind: 'organisation', label: 'Organisations' },
  { kind: 'citation-searching', label: 'Citation searching' },
  { kind: 'other', label: 'Other sources' },
]

const isInDatabases = ({ kind }: { kind: FlowSourceKind }): boolean => kind === 'database' || kind === 'register'

/** A sum; null if one of its parts is not known, since a partial sum would pass for the whole. */
const sum = (counts: readonly FlowCount[]): FlowCount =>
  counts.reduce<FlowCount>((total, count) => (total === null || count === null ? null : total + count), 0)

/**
 * The boxes of the PRISMA 2020 flow diagram for new reviews that search databases, registers and other sources.
 * Source: Page MJ et al. 2021, BMJ 372:n71, figure 1, https://doi.org/10.1136/bmj.n71
 */
export function flowBoxes(numbers: FlowNumbers): readonly FlowBox[] {
  const { sources, removed, databases = {}, others = {}, included } = numbers
  const identification = (name: BoxName, isHere: (source: FlowSource) => boolean): FlowBox => ({
    name,
    phase: 'Identification',
    title: 'Records identified from',
    lines: linesOf(sources.filter(isHere), name === 'identified'),
  })
  const otherwise = identification('identified-otherwise', (source) => !isInDatabases(source))
  const boxes: FlowBox[] = [
    identification('identified', isInDatabases),
    {
      name: 'removed',
      phase: 'Identification',
      title: 'Records removed before screening',
      lines: [
        plainLine('Duplicate records removed', removed.duplicates),
        plainLine('Marked as ineligible by automation tools', removed.automation),
        plainLine('Removed for other reasons', removed.otherReasons),
      ],
    },
    stepOf('screened', 'Records screened', ['To be screened', databases.toScreen], ['Screened', databases.screened]),
    step('excluded', 'Records excluded', databases.excluded),
    step('sought', 'Reports sought for retrieval', databases.sought),
    step('not-retrieved', 'Reports not retrieved', databases.notRetrieved),
    step('assessed', 'Reports assessed for eligibility', databases.assessed),
    reasons('excluded-reports', databases.excludedReports),
    { ...otherwise, lines: [...otherwise.lines, ...removedLines(numbers.removedOtherwise)] },
    stepOf('sought-otherwise', 'Reports sought for retrieval', ['To be sought', others.toSeek], ['Sought', others.sought]),
    step('not-retrieved-otherwise', 'Reports not retrieved', others.notRetrieved),
    step('assessed-otherwise', 'Reports assessed for eligibility', others.assessed),
    reasons('excluded-reports-otherwise', others.excludedReports),
    {
      name: 'included',
      phase: 'Included',
      title: 'Included in review',
      lines: [
        plainLine('Studies included in review', included?.studies ?? null),
        plainLine('Reports of included studies', included?.reports ?? null),
      ],
    },
  ]
  return boxes.map((box) => {
    const href = numbers.links?.[box.name]
    return href ? { ...box, href } : box
  })
}

/** Each kind of source with its sum, and below it each source; databases and registers also where there are none. */
function linesOf(sources: readonly FlowSource[], isDatabases: boolean): FlowLine[] {
  const lines: FlowLine[] = []
  for (const { kind, label } of KINDS) {
    const ofKind = sources.filter((source) => source.kind === kind)
    if (ofKind.length === 0) {
      if (isDatabases && isInDatabases({ kind })) lines.push(plainLine(label, null))
      continue
    }
    lines.push(plainLine(label, sum(ofKind.map(({ records }) => records))))
    for (const { label: name, records, href } of ofKind)
      lines.push({ label: name, count: records, isDetail: true, ...(href ? { href } : {}) })
  }
  return lines.length > 0 ? lines : [plainLine('Other methods', null)]
}

const plainLine = (label: string, count: FlowCount): FlowLine => ({ label, count, isDetail: false })

const step = (name: BoxName, title: string, count: FlowCount | undefined): FlowBox => ({
  name,
  phase: 'Screening',
  title,
  lines: [],
  count: count ?? null,
})

/** A step of which is known how much there is to do: that stands apart from what was done. */
function stepOf(
  name: BoxName,
  title: string,
  [toDoLabel, toDo]: readonly [string, FlowCount | undefined],
  [doneLabel, done]: readonly [string, FlowCount | undefined],
): FlowBox {
  if (toDo === undefined || toDo === null || toDo === done) return step(name, title, done)
  return { name, phase: 'Screening', title, lines: [plainLine(toDoLabel, toDo), plainLine(doneLabel, done ?? null)] }
}

const removedLines = (removed: FlowNumbers['removedOtherwise']): FlowLine[] =>
  removed
    ? [
        plainLine('Of these, duplicates removed', removed.duplicates),
        plainLine('Of these, removed for other reasons', removed.otherReasons),
      ]
    : []

function reasons(name: BoxName, excluded: FlowScreening['excludedReports']): FlowBox {
  const title = 'Reports excluded'
  if (!excluded?.length) return step(name, title, null)
  return {
    name,
    phase: 'Screening',
    title,
    lines: excluded.map(({ reason, reports }) => plainLine(reason, reports)),
  }
}

/** `n = 1,234`, or that it was not recorded. */
export const countInWords = (count: FlowCount): string =>
  count === null ? 'not recorded' : `n = ${count.toLocaleString('en-GB')}`
