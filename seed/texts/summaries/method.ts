/** What is true of both summaries: how they were made, and why nothing in them is rated. */
export const method = `
# How this summary was made

**No systematic search was made**, and so no day of a search is given. The curators gathered studies for this hub
from sources they can name: policy documents and briefings, the works that these cite, and public records of papers. A
study that nobody named is missing here, and we can’t say how many there are.

Most facts come from abstracts and public records; the full reports were not read for it. Figures are those of the
results that this hub stores, and nothing was pooled or recalculated. Where a source does not say what was
compared, we say so instead of guessing.

Results are sorted by what they compare. A difference **between groups** says how people fared with social
prescribing and without it. A change **within one group** can also come from time, from other help, or from
people returning to their usual state. An **association** says only that two things go together.

# How sure we are

The certainty of the findings is *not yet rated*. Rating needs two people who judge each study independently, and that
has not been done. Words such as “no difference” repeat what the studies report: none was found, which does not
prove that there is none.
`

export const notYetRated =
  'Not yet rated: two people have to judge the studies behind it independently first, and that has not been done.'

export const provenance = [
  {
    field: 'record',
    source: 'Written by the curators from the studies and results stored in this hub; sources stand on each of these',
    confirmed: true,
  },
]

export const authorNames = ['The curators of this hub']
