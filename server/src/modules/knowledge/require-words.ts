import { invalidField } from '../../common/problem';
import { cleanBody, hasWords } from './clean-body';

/** The body as it is kept. @throws Problem `request.invalid` when cleaning leaves nothing to read. */
export const requireWords = (html: string): string => {
  const body = cleanBody(html);
  if (!hasWords(body)) throw invalidField('body', 'empty', '去掉不允许的内容后，正文是空的');
  return body;
};
