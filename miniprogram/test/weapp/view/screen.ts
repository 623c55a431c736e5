/** Runs in the browser: draws what the templates say, and passes on what fingers and keys do. */
export interface Sketch {
  tag: string;
  attr: Record<string, string>;
  children: (Sketch | string)[];
}

declare global {
  interface Window {
    tellHost(type: string, sid: string, detail: unknown): void;
    drawPage(page: Sketch, styles: string): void;
  }
}

const FIELDS = { 'WX-INPUT': 'input', 'WX-TEXTAREA': 'textarea' } as Record<string, 'input' | 'textarea' | undefined>;
const FORWARDED = ['touchstart', 'touchmove', 'touchend', 'animationend', 'transitionend'];
/** What WeChat's own buttons tell when they were tapped. */
const OWN_BUTTONS: Record<string, string> = { agreePrivacyAuthorization: 'agreeprivacyauthorization' };
const keyOf = (node: Node) => (node instanceof Element ? node.getAttribute('data-sid') : null);

const attributesOf = (element: Element, attr: Record<string, string>) => {
  for (const name of element.getAttributeNames()) if (!(name in attr)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attr)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
};

/** What WeChat puts inside its own components; `only` means that nothing else may be there. */
const innerOf = (element: Element, attr: Record<string, string>): boolean => {
  const field = FIELDS[element.tagName];
  if (field) return (fieldIn(element, field, attr), true);
  if (element.tagName !== 'WX-IMAGE') return false;
  const image = element.querySelector('img') ?? element.appendChild(document.createElement('img'));
  if (image.getAttribute('src') !== attr.src) image.src = attr.src ?? '';
  return true;
};

const fieldIn = (element: Element, tag: 'input' | 'textarea', attr: Record<string, string>) => {
  const field = element.querySelector(tag) ?? element.appendChild(document.createElement(tag));
  const value = attr.value ?? '';
  if (field.value !== value && element.getAttribute('data-drawn') !== value) field.value = value;
  element.setAttribute('data-drawn', value);
  field.placeholder = attr.placeholder ?? '';
  field.disabled = 'disabled' in attr;
  if (attr.maxlength && Number(attr.maxlength) >= 0) field.maxLength = Number(attr.maxlength);
  if (field instanceof HTMLInputElement) field.type = 'password' in attr ? 'password' : 'text';
};

const sameKind = (node: Node | null, sketch: Sketch): boolean =>
  node instanceof Element && node.localName === sketch.tag && (keyOf(node) ?? '') === (sketch.attr['data-sid'] ?? '');

/** The node that is there already, found by its key, or a new one. */
const nodeFor = (parent: Element, sketch: Sketch, at: ChildNode | null): Element => {
  if (at && sameKind(at, sketch)) return at as Element;
  const sid = sketch.attr['data-sid'];
  const known = sid && [...parent.children].find((child) => sameKind(child, sketch));
  return known || document.createElement(sketch.tag);
};

const drawChildren = (parent: Element, children: (Sketch | string)[]) => {
  let at = parent.firstChild;
  for (const child of children) {
    const node = typeof child === 'string' ? textAt(at, child) : nodeFor(parent, child, at);
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
    if (typeof child !== 'string') draw(node as Element, child);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
};

const textAt = (at: ChildNode | null, text: string): ChildNode => {
  if (!(at instanceof Text)) return document.createTextNode(text);
  if (at.data !== text) at.data = text;
  return at;
};

const draw = (element: Element, { attr, children }: Sketch) => {
  attributesOf(
    element,
    element.hasAttribute('data-drawn') ? { 'data-drawn': element.getAttribute('data-drawn')!, ...attr } : attr,
  );
  if (!innerOf(element, attr)) drawChildren(element, children);
};

window.drawPage = (page, styles) => {
  const sheet = document.querySelector('style#page')!;
  if (sheet.textContent !== styles) sheet.textContent = styles;
  drawChildren(document.body, page.children);
};

const tell = (type: string, from: EventTarget | null, detail: unknown = {}) => {
  const element = from instanceof Element ? from.closest('[data-sid]') : null;
  if (element && !element.hasAttribute('disabled')) window.tellHost(type, keyOf(element)!, detail);
};

const valueOf = (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  return { value, cursor: value.length };
};

document.addEventListener('click', (event) => {
  tell('tap', event.target, { x: event.clientX, y: event.clientY });
  const button = event.target instanceof Element ? event.target.closest('wx-button[open-type]') : null;
  if (button) tell(OWN_BUTTONS[button.getAttribute('open-type')!] ?? 'opensetting', button);
});
document.addEventListener('input', (event) => tell('input', event.target, valueOf(event)));
document.addEventListener(
  'focusin',
  (event) =>
    event.target instanceof HTMLElement && 'value' in event.target && tell('focus', event.target, valueOf(event)),
);
document.addEventListener(
  'focusout',
  (event) =>
    event.target instanceof HTMLElement && 'value' in event.target && tell('blur', event.target, valueOf(event)),
);
document.addEventListener(
  'keydown',
  (event) =>
    event.key === 'Enter' && event.target instanceof HTMLInputElement && tell('confirm', event.target, valueOf(event)),
);
for (const type of FORWARDED) document.addEventListener(type, (event) => tell(type, event.target), true);
