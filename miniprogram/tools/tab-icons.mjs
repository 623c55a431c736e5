import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

/** WeChat's tab bar takes PNG files only; these are the same shapes as everywhere else. */
const SIDE = 81;
const COLOURS = { '': '#667085', '-on': '#0b5fcc' };
const source = await readFile(new URL('../src/icons/shapes.ts', import.meta.url), 'utf8');
const folder = new URL('../src/icons/tabs/', import.meta.url);
await mkdir(folder, { recursive: true });

for (const [file, shape] of Object.entries({ home: 'home', square: 'square', classroom: 'book', mine: 'user' })) {
  const path = new RegExp(`^  ${shape}: '([^']+)'`, 'm').exec(source)[1];
  for (const [suffix, colour] of Object.entries(COLOURS)) {
    const line = `fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${line}><path d="${path}"/></svg>`;
    const png = await sharp(Buffer.from(svg), { density: 400 }).resize(SIDE, SIDE).png({ palette: true }).toBuffer();
    await writeFile(new URL(`${file}${suffix}.png`, folder), png);
  }
}
