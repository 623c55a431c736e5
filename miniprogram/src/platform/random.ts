/** 0 ≤ n < 1, like dice: neither target has to keep a secret with it. */
export const random = (): number => Math.random();
