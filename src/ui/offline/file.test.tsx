import { describe, expect, it } from 'vitest'

import { exampleCite } from '../examples/cite'
import { exampleBriefing } from '../examples/written'
import { BriefingView } from '../views/BriefingView'
import { offlineFile } from './file'

describe('a briefing as one file', () => {
  const file = offlineFile({
    locale: 'fr', title: 'Un dossier', hubName: 'A hub', site: 'https://hub.example.org',
    address: 'https://hub.example.org/fr/briefings/example-briefing', content: <BriefingView briefing={exampleBriefing} cite={exampleCite} />,
  })

  it('has its text, styles and fonts, and asks for nothing', () => {
    expect(file).toContain('Small groups that meet every week.')
    expect(file).toContain('data:font/woff2;base64,')
    expect(file).toContain('@layer print')
    expect(file).not.toMatch(/<(script|link|img|iframe)\b|@import|url\('(?!data:)/)
  })

  it('says where it is from, and its links lead there or within itself', () => {
    expect(file).toContain('Enregistré depuis https://hub.example.org/fr/briefings/example-briefing')
    const targets = [...file.matchAll(/ (?:href|action)="([^"]+)"/g)].map(([, target]) => target ?? '')
    expect(targets.filter((target) => !/^(https?:|mailto:|#)/.test(target))).toEqual([])
  })
})
