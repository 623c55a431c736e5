/** Inside WeChat the finger finds its way: nothing has to be brought into sight. */
export const reveal = (_id: string): void => undefined;

export const focusOn = (_id: string): void => undefined;
