/** The words of the pages of gaps in English. */
export const gapsEn = {
  'refused.title': 'This form was not accepted',
  'refused.text': 'It came from another site, was far too large, or was not sent by a form. Nothing was saved. Please go back, shorten what you wrote if it is very long, and send it again from the page itself.',
} as const
