const BUTTONS = { 'taro-navigation-bar-back': '返回', 'taro-navigation-bar-home': '回首页' };

/** What a browser lacks: keys that press what looks like a button, and words on the title bar's two. */
export const readyShell = (): void => {
  document.addEventListener('keydown', pressWithKey);
  for (const [name, words] of Object.entries(BUTTONS)) {
    const button = document.querySelector(`.${name}`);
    button?.setAttribute('role', 'button');
    button?.setAttribute('tabindex', '0');
    button?.setAttribute('aria-label', words);
  }
};

const PRESSED = ['button', 'radio', 'checkbox', 'tab', 'switch', 'option'];

const pressWithKey = (event: KeyboardEvent): void => {
  const target = event.target as HTMLElement;
  const pressed = event.key === 'Enter' || event.key === ' ';
  if (!pressed || !PRESSED.includes(target.getAttribute('role') ?? '') || target.tagName === 'BUTTON') return;
  event.preventDefault();
  target.click();
};
