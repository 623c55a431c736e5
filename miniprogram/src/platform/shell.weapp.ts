/** WeChat draws its own bars and has no keyboard. */
export const readyShell = (): void => undefined;
