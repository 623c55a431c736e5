/** Brings an element into sight. @param id of the element */
export const reveal = (id: string): void => document.getElementById(id)?.scrollIntoView({ block: 'nearest' });

/** Lets the keyboard go on from there. @param id of the element */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();
