import { describe, expect, it } from 'vitest'

import { exampleCite } from '../examples/cite'
import { exampleBriefing } from '../examples/written'
import { BriefingView } from '../views/BriefingView'
import { messages } from '../messages'
import { offlineFile } from './file'
import { withPictures } from './pictures'

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

describe('the pictures of a page as one file', () => {
  const page = (...names: readonly string[]) =>
    names.map((name) => `<figure><img src="/api/documents/file/${name}" alt="1 &gt; 0" loading="lazy"/><figcaption>${name}</figcaption></figure>`).join('')
  const kept = (file: string, files: Readonly<Record<string, Uint8Array>>) => withPictures(file, {
    t: messages('en'), site: 'https://hub.example.org',
    bytesOf: (path, most) => {
      const bytes = files[path.split('/').at(-1) ?? '']
      return Promise.resolve(bytes === undefined ? 'damaged' : bytes.length > most ? 'large' : bytes)
    },
  })

  it('are inside it, with their description', async () => {
    const file = await kept(page('a.png', 'b.png'), { 'a.png': picture, 'b.png': picture })
    expect(file.match(/<img src="data:image\/png;base64,iVBOR[^"]+" alt="1 &gt; 0" loading="lazy"\/>/g)).toHaveLength(2)
    expect(file).not.toContain('/api/documents')
  })

  it('that are lost, no pictures or too large leave a sentence and where they are', async () => {
    const megabytes = (count: number) => Buffer.concat([picture, Buffer.alloc(count * 1024 * 1024)])
    const names = Array.from({ length: 6 }, (_none, index) => `four-${index}.png`)
    const file = await kept(page('lost.png', 'words.png', 'six.png', ...names), {
      'words.png': Buffer.from('<script>'), 'six.png': megabytes(6), ...Object.fromEntries(names.map((name) => [name, megabytes(4)])),
    })
    expect(file.match(/its file is broken or lost\. <a href="https:\/\/hub\.example\.org\/api\/documents\/file\/(lost|words)\.png">/g)).toHaveLength(2)
    expect(file.match(/pictures of up to 5 MB, and 20 MB of them together/g)).toHaveLength(3)
    expect(file.match(/<img /g)).toHaveLength(4)
    expect(file).not.toContain(' src="/')
  })
})

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
