import { Paint } from './paint';
import { at, circle, ellipse, line, path, polygon, rect, repeat } from './svg';

/** Where the ground begins in outdoor pictures. */
export const horizon = 560;

const skies = [
  ['#8fd0f5', '#e8f6fd'],
  ['#a9d8e8', '#fdf3e0'],
  ['#b9c9dc', '#eef1f4'],
  ['#f4b78c', '#fdeccd'],
  ['#7fb8e6', '#d9efe9'],
] as const;

/** A gradient sky with a sun and a few clouds. */
export function sky(p: Paint): string {
  const [high, low] = p.pick(skies);
  const gradient = `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${high}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs>`;
  const clouds = repeat(p.range(1, 4), () => at(p.range(0, 1200), p.range(60, 260), cloud(), p.range(6, 15) / 10));
  return `${gradient}${rect(-200, -200, 1600, 1300, 'url(#sky)')}${circle(p.range(100, 1100), p.range(70, 170), 46, '#fff3c4', { opacity: 0.9 })}${clouds}`;
}

function cloud(): string {
  return (
    ellipse(0, 0, 70, 26, '#ffffff', { opacity: 0.85 }) +
    ellipse(-30, -16, 36, 24, '#ffffff', { opacity: 0.85 }) +
    ellipse(22, -22, 42, 30, '#ffffff', { opacity: 0.85 })
  );
}

export function tree(leaf = '#6aa84f', dead = false): string {
  const trunk = path('M-12 0L-8 -150L8 -150L12 0Z', '#8a5a3b');
  if (dead) return path('M-16 0L-10 -230L10 -230L16 0Z', '#7d6a5a') + branches();
  return (
    trunk +
    circle(0, -200, 78, leaf) +
    circle(-52, -160, 52, leaf) +
    circle(54, -164, 54, leaf) +
    circle(-16, -226, 40, '#ffffff', { opacity: 0.12 })
  );
}

function branches(): string {
  const twigs = [
    'M0 -150Q-70 -210 -120 -290',
    'M0 -190Q60 -240 110 -330',
    'M0 -220Q-20 -300 -50 -380',
    'M0 -220Q30 -290 34 -390',
    'M-70 -218Q-110 -220 -150 -214',
    'M66 -258Q110 -256 150 -270',
  ];
  return twigs.map((d) => path(d, 'none', { stroke: '#7d6a5a', width: 13 })).join('');
}

/** A house standing on its origin, `w` wide and `h` high, with rows of windows. */
export function building(w: number, h: number, wall: string, glass = '#bfe0ee'): string {
  const columns = Math.max(2, Math.floor(w / 95));
  const rows = Math.max(1, Math.floor((h - 40) / 110));
  const gap = w / columns;
  const windows = repeat(rows, (r) =>
    repeat(columns, (c) =>
      rect(-w / 2 + c * gap + gap / 2 - 27, -h + 36 + r * 110, 54, 64, glass, { stroke: '#ffffff', width: 6 }),
    ),
  );
  return rect(-w / 2, -h, w, h, wall) + rect(-w / 2 - 8, -h - 16, w + 16, 20, '#7b6d63') + windows;
}

const walls = ['#e8c9a0', '#d9b3a1', '#c7d3d6', '#e6d8b8', '#d6a58b', '#bcc9b4'] as const;
const leaves = ['#6aa84f', '#7cb342', '#5b9b6b', '#a5b84a', '#d79b3e'] as const;

function skyline(p: Paint): string {
  const houses = repeat(5, (i) =>
    at(60 + i * 270 + p.range(-40, 40), horizon + 6, building(p.range(180, 250), p.range(200, 470), p.pick(walls))),
  );
  const trees = repeat(p.range(1, 4), () =>
    at(p.range(40, 1160), horizon + 20, tree(p.pick(leaves)), p.range(7, 10) / 10),
  );
  return houses + trees;
}

/** A town street: houses, pavement and a carriageway. */
export function street(p: Paint): string {
  const road = rect(-200, 650, 1600, 400, p.pick(['#6f7479', '#7a7672', '#666d75']));
  const marks = repeat(8, (i) => rect(-120 + i * 200, 836, 110, 12, '#f4f1e6', { opacity: 0.85 }));
  const pavement =
    rect(-200, horizon, 1600, 92, p.pick(['#cfc4b4', '#c2c4c0', '#d3bfa6'])) + rect(-200, 640, 1600, 16, '#a9a297');
  return sky(p) + skyline(p) + pavement + road + marks;
}

/** Open fields with a row of trees. */
export function fields(p: Paint): string {
  const field = rect(-200, horizon - 80, 1600, 700, p.pick(['#9cc069', '#b5c46b', '#88b566', '#c9bd6d']));
  const rows = repeat(7, (i) => line(-200, 520 + i * 62, 1400, 510 + i * 66, '#7fa552', 3));
  const size = (): number => p.range(4, 7) / 10;
  const trees = repeat(9, (i) => at(-60 + i * 160 + p.range(-30, 30), horizon - 70, tree(p.pick(leaves)), size()));
  return sky(p) + trees + field + rows;
}

/** A country road between fields, running away from the eye. */
export function countryRoad(p: Paint): string {
  const road = polygon('520,480 680,480 1180,1000 20,1000', p.pick(['#858585', '#8f8a82', '#7b8086']));
  const dash = (i: number): string =>
    `${596 - i * 2},${520 + i * 110} ${604 + i * 2},${520 + i * 110} ${607 + i * 3},${560 + i * 120} ${593 - i * 3},${560 + i * 120}`;
  return fields(p) + road + repeat(4, (i) => polygon(dash(i), '#f4f1e6'));
}

/** A lawn with a footpath before houses. */
export function park(p: Paint): string {
  const lawn = rect(-200, horizon, 1600, 540, p.pick(['#9cc069', '#a9c27b', '#8fb866']));
  const footpath = path('M-200 700Q300 650 700 690T1400 680V800Q900 830 600 800T-200 820Z', '#dccbaa');
  return sky(p) + skyline(p) + lawn + footpath;
}

/** A yard before a wall. */
export function yard(p: Paint): string {
  const wall = rect(-200, 250, 1600, 330, p.pick(['#d8b08a', '#c9a38c', '#d4c3a3', '#b9b4a6']));
  const bricks = repeat(6, (r) =>
    repeat(14, (c) => rect(-160 + c * 110 + (r % 2) * 55, 262 + r * 54, 100, 44, '#ffffff', { opacity: 0.12 })),
  );
  const ground = rect(-200, 570, 1600, 530, p.pick(['#bdb4a4', '#c9b996', '#aeb0a8']));
  const far =
    at(p.range(200, 1000), 252, building(p.range(260, 420), 170, p.pick(walls))) +
    at(p.range(60, 1140), 270, tree(p.pick(leaves)), 0.8);
  return (
    sky(p) +
    far +
    wall +
    bricks +
    rect(-200, 238, 1600, 20, '#8d7b6a') +
    ground +
    rect(-200, 570, 1600, 14, '#00000022')
  );
}

/** What differs between two walls: a window, a strip of sun, or nothing. */
function daylight(p: Paint): string {
  const x = p.pick([-40, 90, 960, 1080]);
  const y = p.range(60, 150);
  const opening =
    rect(x, y, 190, 230, '#cfe8f3', { stroke: '#ffffff', width: 16 }) + line(x + 95, y, x + 95, y + 230, '#ffffff', 10);
  const sun = p.range(-300, 900);
  const strip = polygon(`${sun},-200 ${sun + 260},-200 ${sun + 620},640 ${sun + 300},640`, '#ffffff', {
    opacity: 0.35,
  });
  return p.pick([opening, strip, opening + strip, '']);
}

/** Indoors: a wall, a skirting board and a tiled floor. */
export function room(p: Paint): string {
  const [wall, low] = p.pick([
    ['#f3e9d6', '#d9c7a6'],
    ['#e3ecee', '#b9cdd2'],
    ['#eef0e2', '#c3cfae'],
    ['#f2e2dc', '#d8b9ac'],
  ] as const);
  const floor = rect(-200, 640, 1600, 460, p.pick(['#c9b79c', '#b9bdbd', '#cdbba8']));
  const tiles =
    repeat(9, (i) => line(600 + (i - 4) * 130, 640, 600 + (i - 4) * 330, 1000, '#00000018', 3)) +
    line(-200, 720, 1400, 720, '#00000018', 3) +
    line(-200, 830, 1400, 830, '#00000018', 3);
  return (
    rect(-200, -200, 1600, 900, wall) +
    daylight(p) +
    rect(-200, 470, 1600, 170, low) +
    rect(-200, 626, 1600, 18, '#8f8272') +
    floor +
    tiles
  );
}

/** A building site: bare earth and a concrete frame behind. */
export function site(p: Paint): string {
  const earth =
    rect(-200, 600, 1600, 500, p.pick(['#c8a877', '#b99c72', '#c4b08a'])) +
    path('M-200 640Q200 560 460 620T1000 600T1500 630V700H-200Z', '#a98b5f', { opacity: 0.6 });
  const houses =
    at(p.range(80, 260), 606, building(220, p.range(200, 340), p.pick(walls))) +
    at(p.range(940, 1120), 606, building(240, p.range(220, 420), p.pick(walls)));
  return sky(p) + houses + earth;
}
