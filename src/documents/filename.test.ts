import { describe, expect, it } from 'vitest'
import { safeFilename } from './filename'

describe('the name a file is kept under', () => {
  it.each([
    ['Évaluation finale (v2).PDF', 'pdf', 'Evaluation-finale-v2.pdf'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['C:\\Users\\me\\table.xls.csv', 'csv', 'table-xls.csv'],
    ['picture.svg', 'png', 'picture.png'],
    ['社会的処方.pdf', 'pdf', 'document.pdf'],
    ['', 'pdf', 'document.pdf'],
    ['a\u0000b\n.pdf', 'pdf', 'a-b.pdf'],
  ])('%j as %s is %s', (name, extension, safe) => {
    expect(safeFilename(name, extension)).toBe(safe)
  })

  it('is not longer than file systems allow', () => {
    expect(safeFilename(`${'long '.repeat(80)}.pdf`, 'pdf').length).toBeLessThanOrEqual(100)
  })
})
