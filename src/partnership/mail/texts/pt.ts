import type { MailTexts } from './types'

export const pt: MailTexts = {
  'confirm-registration': {
    subject: 'Confirme a sua inscrição ({hub})',
    paragraphs: [
      'Olá,',
      'este endereço foi indicado para aderir à rede colaborativa de {hub}. Se foi você, confirme no prazo de três dias aqui:',
      '{link}',
      'Depois, alguém da parceria analisa a sua inscrição e escreve-lhe.',
      'Se não foi você, não faça nada: sem confirmação, tudo é apagado.',
    ],
  },
  'known-registration': {
    subject: 'Já tem uma inscrição ({hub})',
    paragraphs: [
      'Olá,',
      'este endereço foi novamente indicado para aderir à rede colaborativa de {hub}. Já está inscrito e nada foi alterado.',
      'Se não foi você, não precisa de fazer nada.',
    ],
  },
  'registration-approved': {
    subject: 'Damos-lhe as boas-vindas à rede colaborativa ({hub})',
    paragraphs: ['Olá,', 'a sua inscrição foi aprovada. Faz agora parte da rede colaborativa de {hub}:', '{link}'],
  },
  'registration-refused': {
    subject: 'A sua inscrição não foi aprovada ({hub})',
    paragraphs: [
      'Olá,',
      'a sua inscrição na rede colaborativa de {hub} não foi aprovada. O motivo indicado é:',
      '{reason}',
      'Pode voltar a inscrever-se quando isso mudar.',
    ],
  },
  'registration-withdrawn': {
    subject: 'Deixou a rede colaborativa ({hub})',
    paragraphs: [
      'Olá,',
      'a sua inscrição na rede colaborativa de {hub} foi retirada. Já não consta do diretório e ninguém lhe escreverá.',
    ],
  },
  'account-made': {
    subject: 'A sua conta ({hub})',
    paragraphs: [
      'Olá,',
      'como membro da rede tem agora uma conta em {hub} para propor lacunas na evidência e apoiar as de outras pessoas. Escolha uma palavra-passe no prazo de um dia aqui:',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Confirme a sua pergunta ({hub})',
    paragraphs: [
      'Olá,',
      'este endereço foi indicado com uma pergunta a {hub}. Se foi você, confirme no prazo de três dias aqui:',
      '{link}',
      'Se não foi você, não faça nada: sem confirmação, tudo é apagado.',
    ],
  },
  'request-answered': {
    subject: 'Uma resposta à sua pergunta ({hub})',
    paragraphs: ['Olá,', 'perguntou a {hub}:', '{question}', 'A resposta é:', '{answer}'],
  },
  'request-declined': {
    subject: 'A sua pergunta a {hub}',
    paragraphs: ['Olá,', 'perguntou a {hub}:', '{question}', 'Não podemos responder, por este motivo:', '{reason}'],
  },
  ownData: 'O que guardamos sobre si está aqui. Aí também pode retirar-se ou mandar apagar tudo de imediato: {link}',
}
