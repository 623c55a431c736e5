/**
 * The words on which the sandbox's content check acts; the real platform publishes none.
 * Labels are the platform's: 10001 advert, 20002 porn, 20003 abuse, 20006 crime, 20008 fraud.
 */
export const SENSITIVE_WORDS: { word: string; suggest: 'risky' | 'review'; label: number }[] = [
  { word: '裸聊', suggest: 'risky', label: 20002 },
  { word: '王八蛋', suggest: 'risky', label: 20003 },
  { word: '赌博网站', suggest: 'risky', label: 20006 },
  { word: '刷单返利', suggest: 'risky', label: 20008 },
  { word: '敏感词测试', suggest: 'risky', label: 21000 },
  { word: '加微信', suggest: 'review', label: 10001 },
  { word: '代开发票', suggest: 'review', label: 20008 },
  { word: '人工复核测试', suggest: 'review', label: 21000 },
];
