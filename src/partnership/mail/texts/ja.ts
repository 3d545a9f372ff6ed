import type { MailTexts } from './types'

export const ja: MailTexts = {
  'confirm-registration': {
    subject: '登録の確認をお願いします（{hub}）',
    paragraphs: [
      'こんにちは。',
      'このアドレスで {hub} の協働ネットワークへの参加申し込みがありました。ご本人の場合は、3日以内にこちらで確認してください。',
      '{link}',
      'その後、パートナーシップの担当者が登録内容を確認し、ご連絡します。',
      'お心当たりがない場合は、何もしないでください。確認がなければ、すべて削除されます。',
    ],
  },
  'known-registration': {
    subject: 'すでに登録されています（{hub}）',
    paragraphs: [
      'こんにちは。',
      'このアドレスで、もう一度 {hub} の協働ネットワークへの参加申し込みがありました。すでに登録されており、何も変更していません。',
      'お心当たりがない場合も、何もする必要はありません。',
    ],
  },
  'registration-approved': {
    subject: '協働ネットワークへようこそ（{hub}）',
    paragraphs: ['こんにちは。', '登録が承認されました。{hub} の協働ネットワークのメンバーになりました。', '{link}'],
  },
  'registration-refused': {
    subject: '登録は承認されませんでした（{hub}）',
    paragraphs: [
      'こんにちは。',
      '{hub} の協働ネットワークへの登録は承認されませんでした。理由は次のとおりです。',
      '{reason}',
      '状況が変わりましたら、あらためてご登録ください。',
    ],
  },
  'registration-withdrawn': {
    subject: '協働ネットワークから退会しました（{hub}）',
    paragraphs: ['こんにちは。', '{hub} の協働ネットワークへの登録を取り消しました。名簿には掲載されず、今後ご連絡することもありません。'],
  },
  'account-made': {
    subject: 'アカウントのご案内（{hub}）',
    paragraphs: [
      'こんにちは。',
      '協働ネットワークのメンバーとして、{hub} のアカウントができました。エビデンスのギャップを提案したり、ほかの人の提案を支持したりできます。1日以内にこちらでパスワードを設定してください。',
      '{link}',
    ],
  },
  'confirm-request': {
    subject: 'ご質問の確認をお願いします（{hub}）',
    paragraphs: [
      'こんにちは。',
      'このアドレスで {hub} に質問が送られました。ご本人の場合は、3日以内にこちらで確認してください。',
      '{link}',
      'お心当たりがない場合は、何もしないでください。確認がなければ、すべて削除されます。',
    ],
  },
  'request-answered': {
    subject: 'ご質問への回答（{hub}）',
    paragraphs: ['こんにちは。', '{hub} へのご質問:', '{question}', '回答:', '{answer}'],
  },
  'request-declined': {
    subject: '{hub} へのご質問について',
    paragraphs: ['こんにちは。', '{hub} へのご質問:', '{question}', '次の理由により、お答えできません。', '{reason}'],
  },
  ownData: '保存している情報はこちらで確認できます。退会や、すべての情報の即時削除もこちらでできます: {link}',
}
