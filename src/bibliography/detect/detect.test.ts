import { describe, expect, it } from 'vitest'
import { detectFormat } from './index'

describe('telling a format by its content', () => {
  it.each([
    ['ris', 'Some preamble\n\nTY  - JOUR\nTI  - A'],
    ['ris', 'TY -  JOUR\nTI -  A'],
    ['ris', 'AU  - A\nTI  - B\nPY  - 2014\n'],
    ['nbib', '\nPMID- 123\nOWN - NLM\nTI  - TY  - JOUR'],
    ['isi', '\ufeffFN Clarivate\nVR 1.0\nPT J\n'],
    ['isi', 'PT J\nAU A\n'],
    ['bibtex', 'Text before\n@article{key,\n title = {TY  - JOUR}}'],
    ['bibtex', '@comment{x}\n@string{a = "b"}'],
    ['endnote-xml', '<?xml version="1.0"?><xml><records><record><ref-type name="Book">6</ref-type>'],
    ['csl-json', '[{"type":"book"}]'],
    ['csl-json', '  {\n "items": []}'],
    ['csl-json', '[]'],
    ['csv', 'Title,Authors,DOI\nA,B,10.1000/a'],
    ['csv', 'title;year\nA;2014'],
    ['tsv', 'title\tyear\nA\t2014'],
    ['csv', 'title,abstract,doi\n"A","TY  - JOUR\nTY  - JOUR",10.1000/a'],
    ['id-list', '10.1136/bmj.320.7232.419\nhttps://doi.org/10.1000/xyz\n'],
    ['id-list', '31234567, 31234568; PMC123456'],
    ['id-list', 'ISBN 978-0-306-40615-7\n9783161484100'],
    [null, 'Dear all,\nplease find our notes attached.\n'],
    [null, '<!doctype html><html><body>TY  - JOUR</body></html>'],
    [null, '   \n '],
    [null, 'a,b,c\n1,2,3'],
  ])('%s: %s', (format, text) => expect(detectFormat(text)).toBe(format))
})
