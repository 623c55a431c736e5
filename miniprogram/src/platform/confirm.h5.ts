import styles from './confirm.module.scss';
import type { AskFirst } from './types';

/** Taro's own knows no keyboard, no screen reader and no large text. */
export const confirm: AskFirst = (title, content, confirmText = '确定') =>
  new Promise((resolve) => {
    const before = document.activeElement as HTMLElement | null;
    const layer = drawn(title, content, confirmText);
    const close = (agreed: boolean) => {
      document.removeEventListener('keydown', onKey);
      layer.root.remove();
      before?.focus();
      resolve(agreed);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close(false);
      if (event.key !== 'Tab') return;
      event.preventDefault(); // the focus stays between the two
      (document.activeElement === layer.yes ? layer.no : layer.yes).focus();
    };
    layer.no.onclick = () => close(false);
    layer.yes.onclick = () => close(true);
    document.addEventListener('keydown', onKey);
    document.body.append(layer.root);
    layer.yes.focus();
  });

const drawn = (title: string, content: string, confirmText: string) => {
  const root = element('div', styles.layer);
  const box = element('div', styles.box);
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-modal', 'true');
  box.setAttribute('aria-label', title);
  const ways = element('div', styles.ways);
  const [no, yes] = [element('button', styles.no, '返回'), element('button', styles.yes, confirmText)];
  ways.append(no, yes);
  box.append(element('div', styles.title, title), element('div', styles.words, content), ways);
  root.append(box);
  return { root, no, yes };
};

const element = <T extends 'div' | 'button'>(tag: T, className = '', textContent = ''): HTMLElementTagNameMap[T] =>
  Object.assign(document.createElement(tag), { className, textContent });
