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
  'confirm-newsletter': {
    subject: 'Cadarnhewch eich cyfeiriad ({hub})',
    paragraphs: [
      'Helo,',
      'rhoddwyd y cyfeiriad hwn ar gyfer cylchlythyr {hub}. Os chi wnaeth hynny, cadarnhewch o fewn tri diwrnod yma:',
      '{link}',
      'O hynny ymlaen daw pob rhifyn iddo.',
      'Os nad chi ydoedd, peidiwch â gwneud dim: heb gadarnhad, ni fydd dim yn newid.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'I’w ddarllen ar y we, gyda dolenni i’r dystiolaeth:', '{link}'],
  },
  'offer-accepted': {
    subject: 'Mae eich cynnig yn gyhoeddus ({hub})',
    paragraphs: [
      'Helo,',
      'cynigioch hyn i rwydwaith cydweithredol {hub}:',
      '{title}',
      'Diolch. Fe’i derbyniwyd, a gall pawb ei ddarllen yma:',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'Eich cynnig i {hub}',
    paragraphs: [
      'Helo,',
      'cynigioch hyn i rwydwaith cydweithredol {hub}:',
      '{title}',
      'Ni chafodd ei dderbyn, am y rheswm hwn:',
      '{reason}',
      'Mae croeso i chi gynnig rhywbeth arall, neu’r un peth mewn ffordd arall.',
    ],
  },
  'group-asked': {
    subject: 'Mae rhywun yn gofyn am ymuno: {title} ({hub})',
    paragraphs: [
      'Helo,',
      'mae aelod o rwydwaith cydweithredol {hub} yn gofyn am ymuno â’r gweithgor hwn:',
      '{title}',
      'Mae pwy ydyw, a’r hyn a ysgrifennodd, ar dudalen y grŵp ar ôl i chi fewngofnodi. Yno gallwch ei dderbyn, neu ddweud pam ddim:',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'Rydych yn y gweithgor: {title} ({hub})',
    paragraphs: [
      'Helo,',
      'gofynnoch am ymuno â’r gweithgor hwn yn {hub}:',
      '{title}',
      'Rydych ynddo bellach. Mae ei dudalen yma; gallwch hefyd ei adael yno:',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'Eich cais i ymuno: {title} ({hub})',
    paragraphs: [
      'Helo,',
      'gofynnoch am ymuno â’r gweithgor hwn yn {hub}:',
      '{title}',
      'Ni chawsoch eich derbyn, am y rheswm hwn:',
      '{reason}',
      'Rydych yn aros yn aelod o’r rhwydwaith, a gallwch ofyn eto pan fydd hynny’n newid.',
    ],
  },
  'vote-invitation': {
    subject: 'Eich pleidlais: {title} ({hub})',
    paragraphs: [
      'Helo,',
      'fe’ch gwahoddir i ddweud pa fylchau yn y dystiolaeth y dylid eu cau gyntaf, dros y grŵp “{group}” yn y rownd hon:',
      '{title}',
      'Eich dolen chi yn unig yw hon. Peidiwch â’i hanfon ymlaen:',
      '{link}',
      'Gallwch bleidleisio, a newid eich pleidlais, tan {until} (UTC).',
    ],
  },
  ownData: 'Mae’r hyn a gadwn amdanoch yma. Gallwch hefyd dynnu’n ôl yno, neu gael dileu popeth ar unwaith: {link}',
  stopNewsletter: 'Cewch hwn am i chi ofyn am gylchlythyr {hub}. I’w atal: {link}',
  onAddress: 'Os dylid dileu’r cyfeiriad hwn o’r cylchlythyr ar unwaith: {link}',
  onOffer: 'Mae hynt popeth a gynigioch i’w weld yma: {link}',
  onGroup: 'Rydych yn cael hwn am mai chi sy’n penderfynu pwy sy’n ymuno â’r grŵp hwn. Mae’r rhai sy’n aros ar frig ei dudalen: {link}',
  onVote: 'Cedwir eich cyfeiriad er mwyn anfon y ddolen hon atoch. Ni all neb ei ddarllen ochr yn ochr â’ch pleidlais, a chaiff ei ddileu pan fydd y rownd ar ben. Am beth mae’r rownd: {link}',
}
