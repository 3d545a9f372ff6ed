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
  'confirm-newsletter': {
    subject: 'Bitte bestätigen Sie Ihre Adresse ({hub})',
    paragraphs: [
      'Guten Tag,',
      'mit dieser Adresse wurde der Rundbrief von {hub} bestellt. Wenn Sie das waren, bestätigen Sie es innerhalb von drei Tagen hier:',
      '{link}',
      'Von da an kommt jede Ausgabe dorthin.',
      'Wenn Sie es nicht waren, tun Sie nichts: Ohne Bestätigung ändert sich nichts.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'Im Netz zu lesen, mit Links zur Evidenz:', '{link}'],
  },
  'offer-accepted': {
    subject: 'Ihr Angebot ist öffentlich ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Sie haben dem Netzwerk von {hub} dies angeboten:',
      '{title}',
      'Danke. Es wurde angenommen, und alle können es hier lesen:',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'Ihr Angebot an {hub}',
    paragraphs: [
      'Guten Tag,',
      'Sie haben dem Netzwerk von {hub} dies angeboten:',
      '{title}',
      'Es wurde aus diesem Grund nicht angenommen:',
      '{reason}',
      'Sie können gern etwas anderes anbieten oder dasselbe auf andere Weise.',
    ],
  },
  'group-asked': {
    subject: 'Jemand möchte beitreten: {title} ({hub})',
    paragraphs: [
      'Guten Tag,',
      'ein Mitglied des Netzwerks von {hub} möchte dieser Arbeitsgruppe beitreten:',
      '{title}',
      'Wer es ist und was dazu geschrieben wurde, steht auf der Seite der Gruppe, sobald Sie angemeldet sind. Dort nehmen Sie das Mitglied auf oder sagen, warum nicht:',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'Sie sind in der Arbeitsgruppe: {title} ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Sie wollten in diese Arbeitsgruppe von {hub} aufgenommen werden:',
      '{title}',
      'Sie gehören jetzt dazu. Hier ist ihre Seite; dort können Sie die Gruppe auch wieder verlassen:',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'Ihre Bitte um Aufnahme: {title} ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Sie wollten in diese Arbeitsgruppe von {hub} aufgenommen werden:',
      '{title}',
      'Sie wurden aus diesem Grund nicht aufgenommen:',
      '{reason}',
      'Sie bleiben Mitglied des Netzwerks und können wieder fragen, wenn sich das ändert.',
    ],
  },
  'vote-invitation': {
    subject: 'Ihre Stimme: {title} ({hub})',
    paragraphs: [
      'Guten Tag,',
      'Sie sind eingeladen zu sagen, welche Lücken in der Evidenz zuerst geschlossen werden sollen, für die Gruppe „{group}“ in dieser Runde:',
      '{title}',
      'Dieser Link zur Abstimmung gehört nur Ihnen. Bitte geben Sie ihn nicht weiter:',
      '{link}',
      'Sie können bis {until} (UTC) abstimmen und Ihre Stimme ändern.',
    ],
  },
  ownData: 'Was wir über Sie gespeichert haben, steht hier. Dort können Sie sich auch abmelden oder alles sofort löschen lassen: {link}',
  stopNewsletter: 'Sie bekommen diese Mail, weil Sie den Rundbrief von {hub} bestellt haben. So bestellen Sie ihn ab: {link}',
  onAddress: 'Wenn diese Adresse sofort aus dem Rundbrief gelöscht werden soll: {link}',
  onOffer: 'Was aus allem wurde, das Sie angeboten haben, steht hier: {link}',
  onGroup: 'Sie erhalten diese Nachricht, weil Sie entscheiden, wer dieser Gruppe beitritt. Wer wartet, steht oben auf ihrer Seite: {link}',
  onVote: 'Ihre Adresse wird aufbewahrt, um Ihnen diesen Link zu schicken. Niemand kann sie neben Ihrer Stimme lesen, und sie wird gelöscht, sobald die Runde vorbei ist. Worum es in der Runde geht: {link}',
}
