import type { MailTexts } from './types'

export const fr: MailTexts = {
  'confirm-registration': {
    subject: 'Veuillez confirmer votre inscription ({hub})',
    paragraphs: [
      'Bonjour,',
      'cette adresse a été indiquée pour rejoindre le collectif de {hub}. Si c’était vous, confirmez-la sous trois jours ici :',
      '{link}',
      'Une personne du partenariat examinera ensuite votre inscription et vous écrira.',
      'Si ce n’était pas vous, ne faites rien : sans confirmation, tout est effacé.',
    ],
  },
  'known-registration': {
    subject: 'Vous êtes déjà inscrit·e ({hub})',
    paragraphs: [
      'Bonjour,',
      'cette adresse a de nouveau été indiquée pour rejoindre le collectif de {hub}. Elle est déjà inscrite et rien n’a été modifié.',
      'Si ce n’était pas vous, vous n’avez rien à faire.',
    ],
  },
  'registration-approved': {
    subject: 'Bienvenue dans le collectif ({hub})',
    paragraphs: ['Bonjour,', 'votre inscription a été acceptée. Vous êtes maintenant membre du collectif de {hub} :', '{link}'],
  },
  'registration-refused': {
    subject: 'Votre inscription n’a pas été acceptée ({hub})',
    paragraphs: [
      'Bonjour,',
      'votre inscription au collectif de {hub} n’a pas été acceptée. La raison indiquée est :',
      '{reason}',
      'Vous pourrez vous inscrire de nouveau si cela change.',
    ],
  },
  'registration-withdrawn': {
    subject: 'Vous avez quitté le collectif ({hub})',
    paragraphs: [
      'Bonjour,',
      'votre inscription au collectif de {hub} est retirée. Vous ne figurez plus dans l’annuaire et personne ne vous écrira.',
    ],
  },
  'account-made': {
    subject: 'Votre compte ({hub})',
    paragraphs: [
      'Bonjour,',
      'en tant que membre du collectif, vous avez maintenant un compte sur {hub} pour proposer des lacunes dans les connaissances et soutenir celles des autres. Choisissez un mot de passe sous un jour ici :',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Veuillez confirmer votre question ({hub})',
    paragraphs: [
      'Bonjour,',
      'cette adresse a été indiquée avec une question à {hub}. Si c’était vous, confirmez-la sous trois jours ici :',
      '{link}',
      'Si ce n’était pas vous, ne faites rien : sans confirmation, tout est effacé.',
    ],
  },
  'request-answered': {
    subject: 'Une réponse à votre question ({hub})',
    paragraphs: ['Bonjour,', 'vous avez demandé à {hub} :', '{question}', 'La réponse est :', '{answer}'],
  },
  'request-declined': {
    subject: 'Votre question à {hub}',
    paragraphs: ['Bonjour,', 'vous avez demandé à {hub} :', '{question}', 'Nous ne pouvons pas y répondre, pour cette raison :', '{reason}'],
  },
  ownData: 'Ce que nous conservons à votre sujet se trouve ici. Vous pouvez aussi vous y retirer ou tout faire effacer aussitôt : {link}',
}
