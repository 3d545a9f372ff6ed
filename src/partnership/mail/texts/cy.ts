import type { MailTexts } from './types'

export const cy: MailTexts = {
  'confirm-registration': {
    subject: 'Cadarnhewch eich cofrestriad ({hub})',
    paragraphs: [
      'Helo,',
      'rhoddwyd y cyfeiriad hwn i ymuno â rhwydwaith cydweithredol {hub}. Os chi wnaeth hynny, cadarnhewch o fewn tri diwrnod yma:',
      '{link}',
      'Yna bydd rhywun o’r bartneriaeth yn edrych ar eich cofrestriad ac yn ysgrifennu atoch.',
      'Os nad chi ydoedd, peidiwch â gwneud dim: heb gadarnhad, caiff popeth ei ddileu.',
    ],
  },
  'known-registration': {
    subject: 'Rydych wedi cofrestru eisoes ({hub})',
    paragraphs: [
      'Helo,',
      'rhoddwyd y cyfeiriad hwn eto i ymuno â rhwydwaith cydweithredol {hub}. Mae wedi’i gofrestru eisoes, ac ni newidiwyd dim.',
      'Os nad chi ydoedd, nid oes angen gwneud dim.',
    ],
  },
  'registration-approved': {
    subject: 'Croeso i’r rhwydwaith cydweithredol ({hub})',
    paragraphs: ['Helo,', 'cymeradwywyd eich cofrestriad. Rydych bellach yn aelod o rwydwaith cydweithredol {hub}:', '{link}'],
  },
  'registration-refused': {
    subject: 'Ni chymeradwywyd eich cofrestriad ({hub})',
    paragraphs: [
      'Helo,',
      'ni chymeradwywyd eich cofrestriad ar gyfer rhwydwaith cydweithredol {hub}. Y rheswm a roddwyd yw:',
      '{reason}',
      'Mae croeso i chi gofrestru eto pan fydd hynny’n newid.',
    ],
  },
  'registration-withdrawn': {
    subject: 'Rydych wedi gadael y rhwydwaith ({hub})',
    paragraphs: [
      'Helo,',
      'tynnwyd eich cofrestriad ar gyfer rhwydwaith cydweithredol {hub} yn ôl. Nid ydych wedi’ch rhestru mwyach, ac ni fydd neb yn ysgrifennu atoch.',
    ],
  },
  'account-made': {
    subject: 'Eich cyfrif ({hub})',
    paragraphs: [
      'Helo,',
      'fel aelod o’r rhwydwaith mae gennych gyfrif bellach yn {hub}, i gynnig bylchau yn y dystiolaeth ac i gefnogi rhai pobl eraill. Dewiswch gyfrinair o fewn diwrnod yma:',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Cadarnhewch eich cwestiwn ({hub})',
    paragraphs: [
      'Helo,',
      'rhoddwyd y cyfeiriad hwn gyda chwestiwn i {hub}. Os chi wnaeth hynny, cadarnhewch o fewn tri diwrnod yma:',
      '{link}',
      'Os nad chi ydoedd, peidiwch â gwneud dim: heb gadarnhad, caiff popeth ei ddileu.',
    ],
  },
  'request-answered': {
    subject: 'Ateb i’ch cwestiwn ({hub})',
    paragraphs: ['Helo,', 'gofynnoch i {hub}:', '{question}', 'Yr ateb yw:', '{answer}'],
  },
  'request-declined': {
    subject: 'Eich cwestiwn i {hub}',
    paragraphs: ['Helo,', 'gofynnoch i {hub}:', '{question}', 'Ni allwn ei ateb, am y rheswm hwn:', '{reason}'],
  },
  ownData: 'Mae’r hyn a gadwn amdanoch yma. Gallwch hefyd dynnu’n ôl yno, neu gael dileu popeth ar unwaith: {link}',
}
