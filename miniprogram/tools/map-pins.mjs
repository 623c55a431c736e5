import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/** WeChat's map takes PNG files only: a pin in the colour of each tone of styles/tokens.scss. */
const SIDE = 96;
const TONES = { open: '#0b5fcc', done: '#15803d', own: '#c2410c' };
const DROP = 'M16 31C16 31 27 20 27 12.5A11 11 0 1 0 5 12.5C5 20 16 31 16 31Z';
const folder = new URL('../src/icons/pins/', import.meta.url);
await mkdir(folder, { recursive: true });

for (const [tone, colour] of Object.entries(TONES)) {
  const body = `<path d="${DROP}" fill="${colour}" stroke="#fff" stroke-width="2"/><circle cx="16" cy="12.5" r="4" fill="#fff"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${body}</svg>`;
  const png = await sharp(Buffer.from(svg), { density: 400 }).resize(SIDE, SIDE).png({ palette: true }).toBuffer();
  await writeFile(new URL(`${tone}.png`, folder), png);
}
