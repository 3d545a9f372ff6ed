import type { CiteView } from '@/bibliography/citing/cite-view'

/** How a fictional page asks to be cited. */
export const exampleCite: CiteView = {
  path: '/studies/garden-groups',
  name: 'studies:garden-groups',
  parts: [
    { text: 'Example A, Sample B. Garden groups for adults who feel anxious. ' },
    { text: 'Journal of Fictional Trials', marks: ['i'] },
    { text: '. 2021;4(2):11–19.' },
  ],
  style: 'vancouver',
  styles: [{ key: 'vancouver', title: 'Vancouver (NLM, ICMJE)' }, { key: 'apa', title: 'APA 7' }],
}
