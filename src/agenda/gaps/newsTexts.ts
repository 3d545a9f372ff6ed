import type { Locale } from '@/platform/locales'
import type { GapState } from '@collections/gaps/options'

type MailTexts = {
  readonly subject: string
  readonly state: string
  readonly reason: string
  readonly link: string
  readonly why: string
  readonly states: Readonly<Record<GapState, string>>
}

/** The mail that tells who proposed a gap that its state has changed. */
export const newsTexts: Readonly<Record<Locale, MailTexts>> = {
  en: {
    subject: 'A gap that you proposed has moved on: {state}',
    state: '“{title}” is now: {state}.',
    reason: 'The reason given: {reason}',
    link: 'Read it here: {link}',
    why: 'You get this mail because you asked for it when you proposed the gap.',
    states: {
      proposed: 'Proposed',
      accepted: 'Accepted',
      prioritised: 'Prioritised',
      'being-answered': 'In research',
      closed: 'Closed',
      declined: 'Out of scope',
      merged: 'Part of another gap',
    },
  },
  cy: {
    subject: 'Mae bwlch a gynigioch wedi symud ymlaen: {state}',
    state: 'Mae “{title}” nawr: {state}.',
    reason: 'Y rheswm a roddwyd: {reason}',
    link: 'Darllenwch ef yma: {link}',
    why: 'Rydych yn cael y neges hon am i chi ofyn amdani pan gynigioch y bwlch.',
    states: {
      proposed: 'Cynigiwyd',
      accepted: 'Derbyniwyd',
      prioritised: 'Blaenoriaethwyd',
      'being-answered': 'Dan ymchwil',
      closed: 'Caewyd',
      declined: 'Y tu allan i’r cwmpas',
      merged: 'Rhan o fwlch arall',
    },
  },
  fr: {
    subject: 'Une lacune que vous avez proposée a évolué : {state}',
    state: '« {title} » : {state}.',
    reason: 'La raison donnée : {reason}',
    link: 'À lire ici : {link}',
    why: 'Vous recevez ce courriel parce que vous l’avez demandé en proposant la lacune.',
    states: {
      proposed: 'Proposée',
      accepted: 'Acceptée',
      prioritised: 'Priorisée',
      'being-answered': 'En cours de recherche',
      closed: 'Comblée',
      declined: 'Hors champ',
      merged: 'Fait partie d’une autre lacune',
    },
  },
  es: {
    subject: 'Una laguna que propuso ha avanzado: {state}',
    state: '«{title}» ahora: {state}.',
    reason: 'La razón indicada: {reason}',
    link: 'Léalo aquí: {link}',
    why: 'Recibe este correo porque lo pidió al proponer la laguna.',
    states: {
      proposed: 'Propuesta',
      accepted: 'Aceptada',
      prioritised: 'Priorizada',
      'being-answered': 'En investigación',
      closed: 'Cerrada',
      declined: 'Fuera del alcance',
      merged: 'Parte de otra laguna',
    },
  },
  pt: {
    subject: 'Uma lacuna que propôs avançou: {state}',
    state: '«{title}» agora: {state}.',
    reason: 'A razão indicada: {reason}',
    link: 'Leia aqui: {link}',
    why: 'Recebe este e-mail porque o pediu ao propor a lacuna.',
    states: {
      proposed: 'Proposta',
      accepted: 'Aceite',
      prioritised: 'Priorizada',
      'being-answered': 'Em investigação',
      closed: 'Fechada',
      declined: 'Fora do âmbito',
      merged: 'Parte de outra lacuna',
    },
  },
  de: {
    subject: 'Eine von Ihnen vorgeschlagene Lücke: {state}',
    state: '„{title}“ ist jetzt: {state}.',
    reason: 'Der angegebene Grund: {reason}',
    link: 'Hier nachlesen: {link}',
    why: 'Sie erhalten diese Mail, weil Sie sie beim Vorschlagen gewünscht haben.',
    states: {
      proposed: 'Vorgeschlagen',
      accepted: 'Angenommen',
      prioritised: 'Priorisiert',
      'being-answered': 'In Forschung',
      closed: 'Geschlossen',
      declined: 'Außerhalb des Themas',
      merged: 'Teil einer anderen Lücke',
    },
  },
  ja: {
    subject: 'ご提案のギャップの状態が変わりました：{state}',
    state: '「{title}」は現在：{state}。',
    reason: '理由：{reason}',
    link: 'こちらで読めます：{link}',
    why: '提案の際に希望されたため、このメールをお送りしています。',
    states: {
      proposed: '提案済み',
      accepted: '承認済み',
      prioritised: '優先課題',
      'being-answered': '研究中',
      closed: '解決済み',
      declined: '対象外',
      merged: 'ほかのギャップに統合',
    },
  },
  ar: {
    subject: 'تغيّرت حالة فجوة اقترحتها: {state}',
    state: '«{title}» الآن: {state}.',
    reason: 'السبب المذكور: {reason}',
    link: 'اقرأها هنا: {link}',
    why: 'تصلك هذه الرسالة لأنك طلبتها عند اقتراح الفجوة.',
    states: {
      proposed: 'مقترحة',
      accepted: 'مقبولة',
      prioritised: 'ذات أولوية',
      'being-answered': 'قيد البحث',
      closed: 'مغلقة',
      declined: 'خارج النطاق',
      merged: 'جزء من فجوة أخرى',
    },
  },
}
