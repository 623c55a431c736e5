import type { SaveText } from './types';

export const saveText: SaveText = async (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address));
  return 'saved';
};
