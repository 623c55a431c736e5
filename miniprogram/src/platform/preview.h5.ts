import styles from './preview.module.scss';
import type { Preview } from './types';

const STATE = { preview: true };

/** A browser has no such sheet: a layer over the page, closed by its button, Escape, or going back. */
export const preview: Preview = (sources, start) => {
  const before = document.activeElement as HTMLElement | null;
  const layer = drawn();
  let at = start;

  const show = (next: number) => {
    at = (next + sources.length) % sources.length;
    layer.picture.src = sources[at] ?? '';
    layer.place.textContent = `${at + 1} / ${sources.length}`;
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') history.back();
    if (key === 'ArrowRight') show(at + 1);
    if (key === 'ArrowLeft') show(at - 1);
  };
  const close = () => {
    window.removeEventListener('popstate', close);
    document.removeEventListener('keydown', onKey);
    layer.root.remove();
    before?.focus();
  };

  layer.next.onclick = () => show(at + 1);
  layer.last.onclick = () => show(at - 1);
  layer.close.onclick = () => history.back();
  layer.next.hidden = layer.last.hidden = sources.length < 2;
  onSwipe(layer.picture, (step) => show(at + step));
  document.addEventListener('keydown', onKey);
  history.pushState(STATE, '');
  window.addEventListener('popstate', close);
  document.body.append(layer.root);
  show(start);
  layer.close.focus();
};

const drawn = () => {
  const root = Object.assign(document.createElement('div'), { className: styles.layer });
  root.setAttribute('role', 'dialog');
  root.setAttribute('aria-modal', 'true');
  root.setAttribute('aria-label', '看大图');
  const picture = Object.assign(document.createElement('img'), { className: styles.picture, alt: '' });
  const place = Object.assign(document.createElement('div'), { className: styles.place });
  const [close, last, next] = [
    button('关闭', styles.close),
    button('上一张', styles.last),
    button('下一张', styles.next),
  ];
  root.append(picture, place, close, last, next);
  return { root, picture, place, close, last, next };
};

const button = (words: string, look = ''): HTMLButtonElement =>
  Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words,
    className: `${styles.button} ${look}`,
  });

const ENOUGH_PX = 40;

const onSwipe = (element: HTMLElement, moved: (step: 1 | -1) => void): void => {
  let from = 0;
  element.ontouchstart = ({ touches }) => void (from = touches[0]?.clientX ?? 0);
  element.ontouchend = ({ changedTouches }) => {
    const by = (changedTouches[0]?.clientX ?? from) - from;
    if (Math.abs(by) > ENOUGH_PX) moved(by < 0 ? 1 : -1);
  };
};
