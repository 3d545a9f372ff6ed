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
  ownData: 'What we keep about you is here. There you can also withdraw, or have everything deleted at once: {link}',
}
