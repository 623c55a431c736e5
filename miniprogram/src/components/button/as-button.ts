/** What makes any view a button for keyboards and screen readers. */
export const AS_BUTTON = { role: 'button', tabIndex: 0 } as const;
