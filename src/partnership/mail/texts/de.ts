import type { MailTexts } from './types'

export const de: MailTexts = {
  'confirm-registration': {
    subject: 'Bitte bestätigen Sie Ihre Anmeldung ({hub})',
    paragraphs: [
      'Guten Tag,',
      'mit dieser Adresse wurde die Aufnahme in das Netzwerk von {hub} gewünscht. Wenn Sie das waren, bestätigen Sie es innerhalb von drei Tagen hier:',
      '{link}',
      'Danach sieht sich jemand aus der Partnerschaft Ihre Anmeldung an und schreibt Ihnen.',
      'Wenn Sie es nicht waren, tun Sie nichts: Ohne Bestätigung wird alles gelöscht.',
    ],
  },
  'known-registration': {
    subject: 'Sie sind schon angemeldet ({hub})',
    paragraphs: [
      'Guten Tag,',
      'mit dieser Adresse wurde noch einmal die Aufnahme in das Netzwerk von {hub} gewünscht. Sie ist schon angemeldet, und nichts wurde geändert.',
      'Wenn Sie es nicht waren, brauchen Sie nichts zu tun.',
    ],
  },
  'registration-approved': {
    subject: 'Willkommen im Netzwerk ({hub})',
    paragraphs: ['Guten Tag,', 'Ihre Anmeldung wurde angenommen. Sie gehören jetzt zum Netzwerk von {hub}:', '{link}'],
  },
  'registration-refused': {
    subject: 'Ihre Anmeldung wurde nicht angenommen ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Ihre Anmeldung zum Netzwerk von {hub} wurde nicht angenommen. Als Grund wurde angegeben:',
      '{reason}',
      'Wenn sich das ändert, können Sie sich gern wieder anmelden.',
    ],
  },
  'registration-withdrawn': {
    subject: 'Sie haben das Netzwerk verlassen ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Ihre Anmeldung zum Netzwerk von {hub} ist zurückgezogen. Sie stehen nicht mehr im Verzeichnis, und niemand schreibt Ihnen.',
    ],
  },
  'account-made': {
    subject: 'Ihr Konto ({hub})',
    paragraphs: [
      'Guten Tag,',
      'als Mitglied des Netzwerks haben Sie jetzt ein Konto bei {hub}, um Lücken der Evidenz vorzuschlagen und die anderer zu unterstützen. Wählen Sie innerhalb eines Tages hier ein Passwort:',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Bitte bestätigen Sie Ihre Frage ({hub})',
    paragraphs: [
      'Guten Tag,',
      'mit dieser Adresse wurde eine Frage an {hub} gestellt. Wenn Sie das waren, bestätigen Sie es innerhalb von drei Tagen hier:',
      '{link}',
      'Wenn Sie es nicht waren, tun Sie nichts: Ohne Bestätigung wird alles gelöscht.',
    ],
  },
  'request-answered': {
    subject: 'Eine Antwort auf Ihre Frage ({hub})',
    paragraphs: ['Guten Tag,', 'Sie haben {hub} gefragt:', '{question}', 'Die Antwort lautet:', '{answer}'],
  },
  'request-declined': {
    subject: 'Ihre Frage an {hub}',
    paragraphs: ['Guten Tag,', 'Sie haben {hub} gefragt:', '{question}', 'Wir können sie aus diesem Grund nicht beantworten:', '{reason}'],
  },
  ownData: 'Was wir über Sie gespeichert haben, steht hier. Dort können Sie sich auch abmelden oder alles sofort löschen lassen: {link}',
}
