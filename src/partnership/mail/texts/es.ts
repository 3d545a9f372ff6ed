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
  ownData: 'Lo que guardamos sobre usted está aquí. Allí también puede retirarse o hacer que se borre todo al momento: {link}',
}
