/** This device's clock; only for what people read. The server has its own. */
export const now = (): Date => new Date();
