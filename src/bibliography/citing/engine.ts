import type { Engine } from 'citeproc'

import { localeTexts, type CslLocale } from './bundled'

/** A style by the text of its file; `key` tells two texts apart. */
export type StyleText = { readonly key: string; readonly xml: string }

/**
 * The memory of an engine grows with its style (from 3 MB for BMJ to 40 MB for APA, measured), so engines are kept
 * up to this many characters of style together: about 150 MB at the most.
 */
const MOST_CHARACTERS = 200_000

type Kept = { readonly engine: Promise<Engine>; readonly weight: number; busy: Promise<unknown> }

// Several bundles of this module are loaded in one process; all share one set of engines.
const place = Symbol.for('evidence-hub.citing')
const engines = ((globalThis as Record<symbol, unknown>)[place] ??= new Map<string, Kept>()) as Map<string, Kept>

/**
 * Works with the engine for a style in a language, made at first use; the ones used longest ago make room. An engine
 * holds one list at a time, so whoever comes next waits for its turn.
 */
export async function withEngine<Result>(
  { style, locale }: { style: StyleText; locale: CslLocale },
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const key = `${locale} ${style.key}`
  const kept = engines.get(key) ?? newlyKept(style.xml, locale)
  engines.delete(key)
  engines.set(key, kept)
  makeRoom(key)
  const turn = kept.busy.then(async () => work(await kept.engine))
  kept.busy = turn.catch(() => undefined)
  kept.engine.catch(() => engines.delete(key))
  return turn
}

function newlyKept(xml: string, locale: CslLocale): Kept {
  return { engine: newEngine(xml, locale), weight: xml.length, busy: Promise.resolve() }
}

function makeRoom(newest: string): void {
  let total = 0
  for (const [key, { weight }] of [...engines].reverse()) {
    total += weight
    if (total > MOST_CHARACTERS && key !== newest) engines.delete(key)
  }
}

async function newEngine(xml: string, locale: CslLocale): Promise<Engine> {
  const [{ default: citeproc }, texts] = await Promise.all([import('citeproc'), localeTexts(locale)])
  const system = {
    retrieveLocale: (language: string) => texts.get(language) ?? false,
    retrieveItem: () => ({}),
  }
  const engine = new citeproc.Engine(system, withAffixesAround(xml), locale, true)
  engine.setOutputFormat('html')
  // Notes are people's own words; nothing in them is to be taken for a field.
  engine.opt.development_extensions.field_hack = false
  return engine
}

const DATE = /<date\b([^>]*?)(\/>|>[\s\S]*?<\/date>)/g
const AFFIX = /\s(?:prefix|suffix)="[^"]*"/g

/**
 * A style in which a group has what stands before and after a date: the engine writes the brackets of Nature once for
 * each end of a range, "(2014–(2016))", if they belong to the date itself.
 */
function withAffixesAround(xml: string): string {
  return xml.replace(DATE, (whole, attributes: string, rest: string) => {
    const affixes = attributes.match(AFFIX)
    // Dates without a variable are the forms that a language gives them.
    return affixes && /\svariable=/.test(attributes)
      ? `<group${affixes.join('')}><date${attributes.replace(AFFIX, '')}${rest}</group>`
      : whole
  })
}
