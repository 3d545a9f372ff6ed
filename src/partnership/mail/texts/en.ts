import type { MailTexts } from './types'

export const en: MailTexts = {
  'confirm-registration': {
    subject: 'Please confirm your registration ({hub})',
    paragraphs: [
      'Hello,',
      'this address was given to join the collaborative of {hub}. If that was you, confirm it within three days here:',
      '{link}',
      'Then someone from the partnership looks at your registration and writes to you.',
      'If it was not you, do nothing: without confirmation, everything is deleted.',
    ],
  },
  'known-registration': {
    subject: 'You are registered already ({hub})',
    paragraphs: [
      'Hello,',
      'this address was given again to join the collaborative of {hub}. It is registered already, and nothing was changed.',
      'If it was not you, you need not do anything.',
    ],
  },
  'registration-approved': {
    subject: 'Welcome to the collaborative ({hub})',
    paragraphs: [
      'Hello,',
      'your registration was approved. You are now a member of the collaborative of {hub}:',
      '{link}',
    ],
  },
  'registration-refused': {
    subject: 'Your registration was not approved ({hub})',
    paragraphs: [
      'Hello,',
      'your registration for the collaborative of {hub} was not approved. The reason given is:',
      '{reason}',
      'You are welcome to register again when that changes.',
    ],
  },
  'registration-withdrawn': {
    subject: 'You have left the collaborative ({hub})',
    paragraphs: [
      'Hello,',
      'your registration for the collaborative of {hub} is withdrawn. You are not listed any more, and nobody writes to you.',
    ],
  },
  'account-made': {
    subject: 'Your account ({hub})',
    paragraphs: [
      'Hello,',
      'as a member of the collaborative you now have an account at {hub}, to propose gaps in the evidence and to support those of others. Choose a password within a day here:',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Please confirm your question ({hub})',
    paragraphs: [
      'Hello,',
      'this address was given with a question to {hub}. If that was you, confirm it within three days here:',
      '{link}',
      'If it was not you, do nothing: without confirmation, everything is deleted.',
    ],
  },
  'request-answered': {
    subject: 'An answer to your question ({hub})',
    paragraphs: ['Hello,', 'you asked {hub}:', '{question}', 'The answer is:', '{answer}'],
  },
  'request-declined': {
    subject: 'Your question to {hub}',
    paragraphs: ['Hello,', 'you asked {hub}:', '{question}', 'We cannot answer it, for this reason:', '{reason}'],
  },
  'confirm-newsletter': {
    subject: 'Please confirm your address ({hub})',
    paragraphs: [
      'Hello,',
      'this address was given for the newsletter of {hub}. If that was you, confirm it within three days here:',
      '{link}',
      'From then on each issue comes to it.',
      'If it was not you, do nothing: without confirmation, nothing changes.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'To read it on the web, with links to the evidence:', '{link}'],
  },
  'offer-accepted': {
    subject: 'Your offer is public ({hub})',
    paragraphs: [
      'Hello,',
      'you offered this to the collaborative of {hub}:',
      '{title}',
      'Thank you. It was accepted, and everybody can read it here:',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'Your offer to {hub}',
    paragraphs: [
      'Hello,',
      'you offered this to the collaborative of {hub}:',
      '{title}',
      'It was not accepted, for this reason:',
      '{reason}',
      'You are welcome to offer something else, or the same in another way.',
    ],
  },
  'group-asked': {
    subject: 'Somebody asks to join: {title} ({hub})',
    paragraphs: [
      'Hello,',
      'a member of the collaborative of {hub} asks to join this working group:',
      '{title}',
      'Who it is, and what they wrote, stands on the page of the group once you have signed in. There you take them in, or say why not:',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'You are in the working group: {title} ({hub})',
    paragraphs: [
      'Hello,',
      'you asked to join this working group of {hub}:',
      '{title}',
      'You are in it now. Its page is here; there you can also leave it:',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'Your request to join: {title} ({hub})',
    paragraphs: [
      'Hello,',
      'you asked to join this working group of {hub}:',
      '{title}',
      'You were not taken in, for this reason:',
      '{reason}',
      'You stay a member of the collaborative, and can ask again when that changes.',
    ],
  },
  'vote-invitation': {
    subject: 'Your vote: {title} ({hub})',
    paragraphs: [
      'Hello,',
      'you are invited to say which gaps in the evidence should be closed first, for the group “{group}” in this round:',
      '{title}',
      'This link to vote is yours alone. Please do not pass it on:',
      '{link}',
      'You can vote, and change your vote, until {until} (UTC).',
    ],
  },
  ownData: 'What we keep about you is here. There you can also withdraw, or have everything deleted at once: {link}',
  stopNewsletter: 'You get this because you asked for the newsletter of {hub}. To stop it: {link}',
  onAddress: 'If this address is to be deleted from the newsletter at once: {link}',
  onOffer: 'What became of everything that you have offered stands here: {link}',
  onGroup: 'You get this because you decide who joins this group. Who waits stands at the top of its page: {link}',
  onVote: 'Your address is kept to send you this link. Nobody can read it beside your vote, and it is deleted when the round is over. What the round is about: {link}',
}
