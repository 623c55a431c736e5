/** The few SVG elements the pictures are made of; lengths are pixels on a 1200 × 900 sheet. */

export const sheet = { width: 1200, height: 900 } as const;

interface Style {
  r?: number;
  stroke?: string;
  width?: number;
  opacity?: number;
  rotate?: number;
}

function attributes(fill: string, style: Style): string {
  const stroke = style.stroke
    ? ` stroke="${style.stroke}" stroke-width="${style.width ?? 4}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  return `fill="${fill}"${stroke}${style.opacity === undefined ? '' : ` opacity="${style.opacity}"`}`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, style: Style = {}): string {
  const turn = style.rotate ? ` transform="rotate(${style.rotate} ${x + w / 2} ${y + h / 2})"` : '';
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${style.r ?? 0}" ${attributes(fill, style)}${turn}/>`;
}

export function circle(x: number, y: number, r: number, fill: string, style: Style = {}): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" ${attributes(fill, style)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, style: Style = {}): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" ${attributes(fill, style)}/>`;
}

/** `points` as "x,y x,y …". */
export function polygon(points: string, fill: string, style: Style = {}): string {
  return `<polygon points="${points}" ${attributes(fill, style)}/>`;
}

export function path(d: string, fill: string, style: Style = {}): string {
  return `<path d="${d}" ${attributes(fill, style)}/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 4): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" fill="none"/>`;
}

export function curve(d: string, stroke: string, width = 4): string {
  return `<path d="${d}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" fill="none"/>`;
}

/** Moves, scales and turns a thing that was drawn standing on its own origin. */
export function at(x: number, y: number, thing: string, scale = 1, rotate = 0): string {
  return `<g transform="translate(${x} ${y}) scale(${scale}) rotate(${rotate})">${thing}</g>`;
}

/** Draws `count` things in a row. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
