import sanitizeHtml from 'sanitize-html';

const ALLOWED = ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'blockquote', 'br'];

/** Elements that go with everything inside them; of other foreign elements the text stays. */
const WITH_CONTENT = [
  'script',
  'style',
  'textarea',
  'option',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'template',
  'title',
  'xmp',
  'noembed',
  'noframes',
];

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: ALLOWED,
  allowedAttributes: {},
  nonTextTags: WITH_CONTENT,
  disallowedTagsMode: 'discard',
};

/**
 * An article's HTML with nothing left but headings, paragraphs, lists and emphasis: no attribute at all, so no link,
 * style or handler. Cleaning clean HTML changes nothing.
 */
export const cleanBody = (html: string): string => sanitizeHtml(html, OPTIONS).trim();

/** Whether a reader would see anything. */
export const hasWords = (html: string): boolean =>
  sanitizeHtml(html, { ...OPTIONS, allowedTags: [] })
    .replaceAll('&nbsp;', '')
    .trim() !== '';
