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
  'confirm-newsletter': {
    subject: 'Veuillez confirmer votre adresse ({hub})',
    paragraphs: [
      'Bonjour,',
      'cette adresse a été indiquée pour la lettre d’information de {hub}. Si c’était vous, confirmez-la sous trois jours ici :',
      '{link}',
      'Chaque numéro y sera ensuite envoyé.',
      'Si ce n’était pas vous, ne faites rien : sans confirmation, rien ne change.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'Pour la lire en ligne, avec les liens vers les données probantes :', '{link}'],
  },
  'offer-accepted': {
    subject: 'Votre offre est publique ({hub})',
    paragraphs: [
      'Bonjour,',
      'vous avez proposé ceci au collectif de {hub} :',
      '{title}',
      'Merci. Votre offre a été acceptée et tout le monde peut la lire ici :',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'Votre offre à {hub}',
    paragraphs: [
      'Bonjour,',
      'vous avez proposé ceci au collectif de {hub} :',
      '{title}',
      'Elle n’a pas été acceptée, pour cette raison :',
      '{reason}',
      'Vous pouvez proposer autre chose, ou la même chose autrement.',
    ],
  },
  'group-asked': {
    subject: 'Quelqu’un demande à rejoindre : {title} ({hub})',
    paragraphs: [
      'Bonjour,',
      'un membre du collectif de {hub} demande à rejoindre ce groupe de travail :',
      '{title}',
      'Qui c’est, et ce que cette personne a écrit, figure sur la page du groupe une fois que vous êtes connecté·e. Vous pouvez l’y accepter, ou dire pourquoi non :',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'Vous faites partie du groupe de travail : {title} ({hub})',
    paragraphs: [
      'Bonjour,',
      'vous avez demandé à rejoindre ce groupe de travail de {hub} :',
      '{title}',
      'Vous en faites maintenant partie. Voici sa page, où vous pouvez aussi le quitter :',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'Votre demande pour rejoindre : {title} ({hub})',
    paragraphs: [
      'Bonjour,',
      'vous avez demandé à rejoindre ce groupe de travail de {hub} :',
      '{title}',
      'Votre demande n’a pas été acceptée, pour cette raison :',
      '{reason}',
      'Vous restez membre du collectif et pourrez demander de nouveau si cela change.',
    ],
  },
  'vote-invitation': {
    subject: 'Votre vote : {title} ({hub})',
    paragraphs: [
      'Bonjour,',
      'vous êtes invité·e à dire quelles lacunes dans les preuves devraient être comblées en premier, pour le groupe « {group} », dans cette consultation :',
      '{title}',
      'Ce lien pour voter n’appartient qu’à vous. Merci de ne pas le transmettre :',
      '{link}',
      'Vous pouvez voter, et modifier votre vote, jusqu’au {until} (UTC).',
    ],
  },
  ownData: 'Ce que nous conservons à votre sujet se trouve ici. Vous pouvez aussi vous y retirer ou tout faire effacer aussitôt : {link}',
  stopNewsletter: 'Vous recevez ce message parce que vous avez demandé la lettre d’information de {hub}. Pour ne plus la recevoir : {link}',
  onAddress: 'Pour que cette adresse soit aussitôt effacée de la lettre d’information : {link}',
  onOffer: 'Ce que sont devenues toutes vos offres se trouve ici : {link}',
  onGroup: 'Vous recevez ce message parce que vous décidez qui rejoint ce groupe. Les personnes en attente figurent en haut de sa page : {link}',
  onVote: 'Votre adresse est conservée pour vous envoyer ce lien. Personne ne peut la lire à côté de votre vote, et elle est effacée à la fin de la consultation. De quoi il s’agit : {link}',
}
