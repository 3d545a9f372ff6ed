import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { builtInInstruments } from '../instruments'
import { mmat } from '../instruments/data/mmat'
import { evaluate } from '../instruments/evaluate'
import { itemName } from '../instruments/itemName'
import { Assign } from './Assign'
import { DomainPart } from './DomainPart'
import { emptyForm, withAnswer, withLevel } from './form'
import { InstrumentPreview } from './InstrumentPreview'
import { InterventionChoice } from './InterventionChoice'
import { keepLocally, keptLocally, type Shelf } from './localCopy'
import { Overview } from './Overview'
import { saveInWords } from './SaveBar'
import { exampleTool } from './testing/exampleTool'

const markup = (node: ReactNode): string => renderToStaticMarkup(<>{node}</>)
const text = (node: ReactNode): string => markup(node).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

const nothing = () => undefined
const actions = {
  onAnswer: nothing, onDetail: nothing, onLevel: nothing, onReason: nothing, onTakeBack: nothing, onNext: nothing,
}

const part = (form: typeof emptyForm, isReadOnly = false) =>
  exampleTool.domains.map((domain) => (
    <DomainPart
      key={domain.id}
      instrument={exampleTool}
      domain={domain}
      evaluation={evaluate(exampleTool, form.answers, form.judgements)}
      form={form}
      problems={[]}
      isReadOnly={isReadOnly}
      actions={actions}
    />
  ))

describe('a part of a rating', () => {
  const answered = withAnswer(exampleTool, withAnswer(exampleTool, emptyForm, '1.1', 'N'), '1.2', 'Y')

  it('says that a question waits for another', () => {
    expect(text(part(emptyForm))).toContain('Whether this applies depends on 1.1')
  })

  it('keeps in sight what was answered and is not counted any more', () => {
    const closed = text(part(withAnswer(exampleTool, answered, '1.1', 'Y')))
    expect(closed).toContain('Does not apply after your earlier answers (1.1). Your answer “Yes” is kept and not counted.')
  })

  it('proposes a judgement with its reason, and asks why where the rater judges otherwise', () => {
    expect(text(part(answered))).toMatch(/The rule proposes \+ Low risk because the groups were alike\./)
    expect(text(part(answered))).not.toContain('Why do you judge otherwise')
    expect(text(part(withLevel(exampleTool, answered, 'd1', 'high')))).toContain('Why do you judge otherwise than the rule proposes? (needed)')
  })

  it('asks for quote and page with the judgement where no question does', () => {
    const bare = { ...exampleTool, domains: exampleTool.domains.map((domain) => ({ ...domain, items: [] })), needsJustification: 'every-domain' as const }
    const [domain] = bare.domains
    if (!domain) return expect.fail('The example tool has no part')
    const shown = (instrument: typeof exampleTool) => text(
      <DomainPart instrument={instrument} domain={instrument.domains[0] ?? domain} evaluation={evaluate(instrument, {}, {})} form={emptyForm} problems={[]} isReadOnly={false} actions={actions} />,
    )
    expect(shown(bare)).toContain('quote the report here, with the page')
    expect(shown({ ...exampleTool, needsJustification: 'every-domain' })).not.toContain('quote the report here')
  })

  it('folds up a part that is not asked, and calls the hub’s own questions by their words', () => {
    const shown = (form: typeof emptyForm) => text(
      mmat.domains.map((domain) => (
        <DomainPart
          key={domain.id} instrument={mmat} domain={domain} evaluation={evaluate(mmat, form.answers, form.judgements)}
          form={form} problems={[]} isReadOnly={false} actions={actions}
        />
      )),
    )
    expect(shown(emptyForm)).toContain('5 questions, asked or not by what you answer above')
    const qualitative = { ...emptyForm, answers: { S1: { response: 'yes' }, S2: { response: 'yes' }, kind: { response: 'qualitative' } } }
    expect(shown(qualitative)).toContain('5 questions, not asked after your earlier answers')
    expect(shown(qualitative)).toContain('Does not apply after your earlier answers (“Kind of study (asked by the hub)”)')
    expect(shown(qualitative)).not.toMatch(/kind Kind|go-on Go/)
  })

  it('can only be read once it is submitted', () => {
    const inputs = markup(part(answered, true)).match(/<(input|textarea)[^>]*>/g) ?? []
    expect(inputs.length).toBeGreaterThan(0)
    expect(inputs.filter((input) => !input.includes('disabled'))).toEqual([])
  })

  it('names each part with mark and word in the overview, and what is open', () => {
    const shown = text(<Overview instrument={exampleTool} evaluation={evaluate(exampleTool, { '1.1': { response: 'N' } }, {})} />)
    expect(shown).toContain('Choosing people · Not judged yet 1 to answer')
    const judged = text(<Overview instrument={exampleTool} evaluation={evaluate(exampleTool, answered.answers, {})} />)
    expect(judged).toContain('Choosing people + Low risk')
  })
})

describe('every tool of the hub', () => {
  it.each(builtInInstruments.map((instrument) => [`${instrument.shortName} ${instrument.version}`, instrument] as const))(
    'shows all of its questions: %s',
    (_name, instrument) => {
      const shown = text(<InstrumentPreview instrument={instrument} />)
      const names = instrument.domains.flatMap(({ items }) => items.map(itemName))
      expect(names.filter((name) => !shown.includes(name))).toEqual([])
    },
  )
})

describe('assigning', () => {
  const interventions = [{ id: 'n', label: 'Nature', depth: 0 }, { id: 'g', label: 'Gardening', depth: 1 }]

  it('begins with what is to be rated: studies, or an intervention', () => {
    const form = text(
      <Assign
        address="" rest="" people={[{ id: 'a', name: 'Ann' }, { id: 'b', name: 'Ben' }]} interventions={interventions}
        offers={[]} byDesign={{}} onAssigned={() => Promise.resolve()}
      />,
    )
    expect(form).toMatch(/1\. What is to be rated .*Studies.*An intervention.*Choose a study first/)
  })

  it('shows which interventions lie below which', () => {
    const choice = <InterventionChoice interventions={interventions} chosen="g" onChange={nothing} />
    expect([...markup(choice).matchAll(/<option[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['Choose', 'Nature', '– Gardening'])
  })
})

describe('what a tab keeps until the hub has it', () => {
  const shelf = (): Shelf => {
    const kept = new Map<string, string>()
    return {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    }
  }

  it('comes back with its revision; what cannot be read does not', () => {
    const tab = shelf()
    keepLocally(tab, 'one', { revision: 3, form: emptyForm })
    expect(keptLocally(tab, 'one')).toEqual({ revision: 3, form: emptyForm })
    expect(keptLocally(tab, 'two')).toBeNull()
    tab.setItem('hub-rating:two', '{')
    expect(keptLocally(tab, 'two')).toBeNull()
  })

  it('says whether the hub has it', () => {
    expect(saveInWords({ is: 'saved', at: '2026-02-03T12:03:00' })).toBe('Saved 12:03')
    expect(saveInWords({ is: 'failed', message: 'x' })).toContain('kept in this tab')
  })
})
