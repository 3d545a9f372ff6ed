import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in German. */
export const gapsDe = {
  'refused.title': 'Dieses Formular wurde nicht angenommen',
  'refused.text': 'Es kam von einer anderen Website, war viel zu groß oder wurde nicht von einem Formular gesendet. Nichts wurde gespeichert. Gehen Sie zurück, kürzen Sie einen sehr langen Text und senden Sie ihn erneut von der Seite selbst.',
} satisfies GapCatalogue
