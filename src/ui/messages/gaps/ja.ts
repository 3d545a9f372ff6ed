import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in Japanese. */
export const gapsJa = {
  'refused.title': 'このフォームは受け付けられませんでした',
  'refused.text': 'ほかのサイトから送られたか、大きすぎるか、フォームから送られたものではありません。何も保存されていません。前のページに戻り、文章が長すぎる場合は短くして、そのページからもう一度送ってください。',
} satisfies GapCatalogue
