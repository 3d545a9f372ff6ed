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
  'confirm-newsletter': {
    subject: 'Confirme o seu endereço ({hub})',
    paragraphs: [
      'Olá,',
      'este endereço foi indicado para o boletim de {hub}. Se foi você, confirme no prazo de três dias aqui:',
      '{link}',
      'A partir daí, cada número chega a ele.',
      'Se não foi você, não faça nada: sem confirmação, nada muda.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'Para o ler na Web, com ligações para a evidência:', '{link}'],
  },
  'offer-accepted': {
    subject: 'A sua oferta é pública ({hub})',
    paragraphs: [
      'Olá,',
      'ofereceu isto à rede colaborativa de {hub}:',
      '{title}',
      'Obrigado. Foi aceite e todos a podem ler aqui:',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'A sua oferta a {hub}',
    paragraphs: [
      'Olá,',
      'ofereceu isto à rede colaborativa de {hub}:',
      '{title}',
      'Não foi aceite, por este motivo:',
      '{reason}',
      'Pode oferecer outra coisa, ou o mesmo de outra forma.',
    ],
  },
  'group-asked': {
    subject: 'Alguém pede para entrar: {title} ({hub})',
    paragraphs: [
      'Olá,',
      'um membro da rede colaborativa de {hub} pede para entrar neste grupo de trabalho:',
      '{title}',
      'Quem é, e o que escreveu, está na página do grupo depois de iniciar sessão. Aí pode aceitar essa pessoa, ou dizer porque não:',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'Já está no grupo de trabalho: {title} ({hub})',
    paragraphs: [
      'Olá,',
      'pediu para entrar neste grupo de trabalho de {hub}:',
      '{title}',
      'Agora faz parte dele. Esta é a sua página; aí também pode sair dele:',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'O seu pedido para entrar: {title} ({hub})',
    paragraphs: [
      'Olá,',
      'pediu para entrar neste grupo de trabalho de {hub}:',
      '{title}',
      'O pedido não foi aceite, por este motivo:',
      '{reason}',
      'Continua a ser membro da rede e pode voltar a pedir quando isso mudar.',
    ],
  },
  'vote-invitation': {
    subject: 'O seu voto: {title} ({hub})',
    paragraphs: [
      'Olá,',
      'está convidado ou convidada a dizer que lacunas na evidência devem ser fechadas primeiro, pelo grupo «{group}», nesta ronda:',
      '{title}',
      'Esta ligação para votar é só sua. Por favor, não a reencaminhe:',
      '{link}',
      'Pode votar, e mudar o seu voto, até {until} (UTC).',
    ],
  },
  ownData: 'O que guardamos sobre si está aqui. Aí também pode retirar-se ou mandar apagar tudo de imediato: {link}',
  stopNewsletter: 'Recebe esta mensagem porque pediu o boletim de {hub}. Para deixar de o receber: {link}',
  onAddress: 'Para que este endereço seja apagado do boletim de imediato: {link}',
  onOffer: 'O que foi feito de tudo o que ofereceu está aqui: {link}',
  onGroup: 'Recebe isto porque decide quem entra neste grupo. Quem espera está no topo da página do grupo: {link}',
  onVote: 'Guardamos o seu endereço para lhe enviar esta ligação. Ninguém o pode ler junto do seu voto, e é apagado quando a ronda termina. De que trata a ronda: {link}',
}
