import { expect, it } from 'vitest'

import { issueText } from './text'

it('tells an issue in plain text, each item with its heading, and nothing where there is nothing', () => {
  expect(issueText({
    summary: 'What is new.',
    items: [
      { heading: 'A report', text: 'Read it.\nAll of it.', address: 'https://example.org/a' },
      { heading: 'A day', text: null, address: null },
    ],
  })).toBe('What is new.\n\n* A report\nRead it.\nAll of it.\nhttps://example.org/a\n\n* A day')
  expect(issueText({ summary: null, items: [] })).toBe('')
})
