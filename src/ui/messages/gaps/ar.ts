import type { GapCatalogue } from './catalogue'

/** The words of the pages of gaps in Arabic. */
export const gapsAr = {
  'refused.title': 'لم يُقبل هذا النموذج',
  'refused.text': 'جاء من موقع آخر أو كان كبيرًا جدًا أو لم يُرسَل من نموذج. لم يُحفظ شيء. ارجع إلى الصفحة، واختصر ما كتبته إن كان طويلًا جدًا، ثم أرسله من الصفحة نفسها.',
} satisfies GapCatalogue
