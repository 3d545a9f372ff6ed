import type { MailTexts } from './types'

export const es: MailTexts = {
  'confirm-registration': {
    subject: 'Confirme su inscripción ({hub})',
    paragraphs: [
      'Hola:',
      'se ha indicado esta dirección para unirse a la red de colaboración de {hub}. Si ha sido usted, confírmelo en un plazo de tres días aquí:',
      '{link}',
      'Después, alguien de la asociación revisará su inscripción y le escribirá.',
      'Si no ha sido usted, no haga nada: sin confirmación, todo se borra.',
    ],
  },
  'known-registration': {
    subject: 'Ya tiene una inscripción ({hub})',
    paragraphs: [
      'Hola:',
      'se ha vuelto a indicar esta dirección para unirse a la red de colaboración de {hub}. Ya está inscrita y no se ha cambiado nada.',
      'Si no ha sido usted, no tiene que hacer nada.',
    ],
  },
  'registration-approved': {
    subject: 'Le damos la bienvenida a la red de colaboración ({hub})',
    paragraphs: ['Hola:', 'su inscripción ha sido aceptada. Ya forma parte de la red de colaboración de {hub}:', '{link}'],
  },
  'registration-refused': {
    subject: 'Su inscripción no ha sido aceptada ({hub})',
    paragraphs: [
      'Hola:',
      'su inscripción en la red de colaboración de {hub} no ha sido aceptada. El motivo indicado es:',
      '{reason}',
      'Puede volver a inscribirse cuando eso cambie.',
    ],
  },
  'registration-withdrawn': {
    subject: 'Ha dejado la red de colaboración ({hub})',
    paragraphs: [
      'Hola:',
      'su inscripción en la red de colaboración de {hub} se ha retirado. Ya no figura en el directorio y nadie le escribirá.',
    ],
  },
  'account-made': {
    subject: 'Su cuenta ({hub})',
    paragraphs: [
      'Hola:',
      'como miembro de la red tiene ahora una cuenta en {hub} para proponer lagunas en la evidencia y apoyar las de otras personas. Elija una contraseña en el plazo de un día aquí:',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'Confirme su pregunta ({hub})',
    paragraphs: [
      'Hola:',
      'se ha indicado esta dirección con una pregunta a {hub}. Si ha sido usted, confírmelo en un plazo de tres días aquí:',
      '{link}',
      'Si no ha sido usted, no haga nada: sin confirmación, todo se borra.',
    ],
  },
  'request-answered': {
    subject: 'Una respuesta a su pregunta ({hub})',
    paragraphs: ['Hola:', 'usted preguntó a {hub}:', '{question}', 'La respuesta es:', '{answer}'],
  },
  'request-declined': {
    subject: 'Su pregunta a {hub}',
    paragraphs: ['Hola:', 'usted preguntó a {hub}:', '{question}', 'No podemos responderla, por este motivo:', '{reason}'],
  },
  'confirm-newsletter': {
    subject: 'Confirme su dirección ({hub})',
    paragraphs: [
      'Hola:',
      'se ha indicado esta dirección para el boletín de {hub}. Si ha sido usted, confírmelo en un plazo de tres días aquí:',
      '{link}',
      'A partir de entonces, cada número llegará a ella.',
      'Si no ha sido usted, no haga nada: sin confirmación, no cambia nada.',
    ],
  },
  'newsletter-issue': {
    subject: '{title} ({hub})',
    paragraphs: ['{title}', '{issue}', 'Para leerlo en la web, con enlaces a la evidencia:', '{link}'],
  },
  'offer-accepted': {
    subject: 'Su oferta es pública ({hub})',
    paragraphs: [
      'Hola:',
      'usted ofreció esto a la red de colaboración de {hub}:',
      '{title}',
      'Gracias. Se ha aceptado y todo el mundo puede leerla aquí:',
      '{link}',
    ],
  },
  'offer-declined': {
    subject: 'Su oferta a {hub}',
    paragraphs: [
      'Hola:',
      'usted ofreció esto a la red de colaboración de {hub}:',
      '{title}',
      'No se ha aceptado, por este motivo:',
      '{reason}',
      'Puede ofrecer otra cosa, o lo mismo de otra manera.',
    ],
  },
  'group-asked': {
    subject: 'Alguien pide unirse: {title} ({hub})',
    paragraphs: [
      'Hola:',
      'un miembro de la red de colaboración de {hub} pide unirse a este grupo de trabajo:',
      '{title}',
      'Quién es y qué escribió figura en la página del grupo una vez que haya iniciado sesión. Allí puede aceptar a esa persona o decir por qué no:',
      '{link}',
    ],
  },
  'group-joined': {
    subject: 'Ya está en el grupo de trabajo: {title} ({hub})',
    paragraphs: [
      'Hola:',
      'usted pidió unirse a este grupo de trabajo de {hub}:',
      '{title}',
      'Ya forma parte de él. Esta es su página; allí también puede dejarlo:',
      '{link}',
      '{note}',
    ],
  },
  'group-declined': {
    subject: 'Su solicitud para unirse: {title} ({hub})',
    paragraphs: [
      'Hola:',
      'usted pidió unirse a este grupo de trabajo de {hub}:',
      '{title}',
      'No se ha aceptado, por este motivo:',
      '{reason}',
      'Sigue siendo miembro de la red y puede volver a pedirlo cuando eso cambie.',
    ],
  },
  'vote-invitation': {
    subject: 'Su voto: {title} ({hub})',
    paragraphs: [
      'Hola:',
      'le invitamos a decir qué lagunas en la evidencia deberían cerrarse primero, por el grupo «{group}», en esta ronda:',
      '{title}',
      'Este enlace para votar es solo suyo. Por favor, no lo reenvíe:',
      '{link}',
      'Puede votar, y cambiar su voto, hasta el {until} (UTC).',
    ],
  },
  ownData: 'Lo que guardamos sobre usted está aquí. Allí también puede retirarse o hacer que se borre todo al momento: {link}',
  stopNewsletter: 'Recibe este mensaje porque pidió el boletín de {hub}. Para dejar de recibirlo: {link}',
  onAddress: 'Para que esta dirección se borre del boletín al momento: {link}',
  onOffer: 'Lo que ha sido de todo lo que ha ofrecido está aquí: {link}',
  onGroup: 'Recibe este mensaje porque decide quién se une a este grupo. Quienes esperan figuran al principio de su página: {link}',
  onVote: 'Guardamos su dirección para enviarle este enlace. Nadie puede leerla junto a su voto y se borra cuando termina la ronda. De qué trata la ronda: {link}',
}
