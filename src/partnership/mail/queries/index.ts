import type { MailWriter } from '@/platform/mail/outbox/written'

import type { MailKind } from '../options'
import { writeInvitation } from './invitation'
import { writeAsked, writeMembership, type MembershipMail } from './membership'
import { writeIssue, writeNewsletterConfirmation } from './newsletter'
import { writeOffer, type OfferMail } from './offer'
import { writeRegistration, type RegistrationMail } from './registration'
import { writeRequest, type RequestMail } from './request'

const registration = (kind: RegistrationMail): MailWriter => (req, mail) => writeRegistration(req, kind, mail)
const request = (kind: RequestMail): MailWriter => (req, mail) => writeRequest(req, kind, mail)
const offer = (kind: OfferMail): MailWriter => (req, mail) => writeOffer(req, kind, mail)
const membership = (kind: MembershipMail): MailWriter => (req, mail) => writeMembership(req, kind, mail)

/**
 * How each kind of mail of the partnership is written: as things stand now, with fresh links, or not at all where it is
 * not wanted any more. Of the tokens that links hold, only hashes are stored.
 */
export const partnershipMails: Readonly<Record<MailKind, MailWriter>> = {
  'confirm-registration': registration('confirm-registration'),
  'known-registration': registration('known-registration'),
  'registration-approved': registration('registration-approved'),
  'registration-refused': registration('registration-refused'),
  'registration-withdrawn': registration('registration-withdrawn'),
  'account-made': registration('account-made'),
  'confirm-request': request('confirm-request'),
  'request-answered': request('request-answered'),
  'request-declined': request('request-declined'),
  'confirm-newsletter': writeNewsletterConfirmation,
  'newsletter-issue': writeIssue,
  'offer-accepted': offer('offer-accepted'),
  'offer-declined': offer('offer-declined'),
  'group-asked': writeAsked,
  'group-joined': membership('group-joined'),
  'group-declined': membership('group-declined'),
  'vote-invitation': writeInvitation,
}
