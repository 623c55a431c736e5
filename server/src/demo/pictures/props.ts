import { at, circle, curve, ellipse, line, path, polygon, rect, repeat } from './svg';

/*
 * Things that stand on their own origin: x grows to the right, y is negative upwards. Sizes are for the middle distance.
 */

export function shadow(w: number): string {
  return ellipse(0, 0, w / 2, w / 14, '#000000', { opacity: 0.18 });
}

export function carton(w: number, h: number, colour = '#c98f4e'): string {
  return (
    rect(-w / 2, -h, w, h, colour, { r: 4 }) +
    rect(-w / 2, -h * 0.56, w, h * 0.12, '#f0d6a4') +
    line(0, -h, 0, -h * 0.72, '#8f6130', 4) +
    rect(-w / 2, -h, w, h, 'none', { r: 4, stroke: '#8f6130' })
  );
}

export function car(colour: string): string {
  const body = path(
    'M-150 -36Q-150 -74 -112 -78L-76 -130Q-68 -140 -52 -140H52Q66 -140 74 -130L108 -80Q150 -76 150 -42V-24H-150Z',
    colour,
    { stroke: '#00000033' },
  );
  const glass = path('M-62 -84L-38 -124H-6V-84Z', '#d5eef6') + path('M8 -124H46L76 -84H8Z', '#d5eef6');
  return (
    shadow(320) +
    body +
    glass +
    wheel(-88) +
    wheel(90) +
    circle(142, -56, 9, '#fff2a8') +
    rect(-152, -64, 12, 18, '#d94b3d')
  );
}

export function wheel(x: number, r = 32): string {
  return circle(x, -r + 2, r, '#33363a') + circle(x, -r + 2, r * 0.5, '#b9bec3');
}

export function ebike(colour: string): string {
  const wheels = [-72, 78]
    .map((x) => circle(x, -38, 38, 'none', { stroke: '#33363a', width: 11 }) + circle(x, -38, 10, '#8d9297'))
    .join('');
  const body =
    path('M-72 -38L-30 -66H28L62 -120L78 -38', 'none', { stroke: colour, width: 20 }) +
    path('M-96 -88Q-40 -112 0 -92L-10 -70H-80Z', '#3a3f45') +
    rect(-46, -70, 62, 40, colour, { r: 10 });
  const front =
    line(62, -120, 54, -150, '#3a3f45', 9) +
    line(34, -156, 78, -146, '#3a3f45', 10) +
    circle(80, -118, 13, '#fff2a8', { stroke: '#3a3f45' });
  return shadow(260) + wheels + body + front;
}

export function person(coat: string, helmet?: string): string {
  const body =
    rect(-24, -112, 48, 66, coat, { r: 16 }) +
    rect(-22, -52, 18, 52, '#3d4a5c', { r: 6 }) +
    rect(4, -52, 18, 52, '#3d4a5c', { r: 6 });
  const arms = line(-24, -98, -40, -58, coat, 14) + line(24, -98, 40, -58, coat, 14);
  const head =
    circle(0, -134, 22, '#f1c9a5') +
    (helmet
      ? path('M-26 -138A26 26 0 0 1 26 -138Z', helmet) + rect(-32, -142, 64, 8, helmet, { r: 4 })
      : path('M-22 -138A22 22 0 0 1 22 -138Q0 -150 -22 -138Z', '#3b302a'));
  return body + arms + head;
}

export function cone(): string {
  return (
    polygon('-30,0 30,0 8,-84 -8,-84', '#f2762e') +
    polygon('-21,-28 21,-28 15,-50 -15,-50', '#ffffff') +
    rect(-38, -8, 76, 12, '#d9601c', { r: 4 })
  );
}

/** A red and white rail, `w` wide and about 110 high, standing on two legs. */
export function barrier(w: number): string {
  const stripes = repeat(Math.ceil(w / 40), (i) =>
    i % 2 ? '' : rect(-w / 2 + i * 40, -106, Math.min(40, w - i * 40), 30, '#d8362a'),
  );
  const low = repeat(Math.ceil(w / 40), (i) =>
    i % 2 ? rect(-w / 2 + i * 40, -60, Math.min(40, w - i * 40), 22, '#d8362a') : '',
  );
  return (
    line(-w / 2 + 16, 0, -w / 2 + 16, -112, '#8a8f94', 10) +
    line(w / 2 - 16, 0, w / 2 - 16, -112, '#8a8f94', 10) +
    rect(-w / 2, -106, w, 30, '#ffffff') +
    stripes +
    rect(-w / 2, -60, w, 22, '#ffffff') +
    low
  );
}

/** A warning triangle with its exclamation mark. */
export function warning(): string {
  return (
    path('M0 -90L54 0H-54Z', '#ffd23f', { stroke: '#2b2b2b', width: 9 }) +
    rect(-6, -62, 12, 32, '#2b2b2b', { r: 5 }) +
    circle(0, -17, 7, '#2b2b2b')
  );
}

export function extinguisher(worn = false): string {
  const red = worn ? '#a3604f' : '#d92d20';
  const body =
    rect(-30, -140, 60, 140, red, { r: 18 }) +
    rect(-30, -88, 60, 34, worn ? '#b9a999' : '#ffffff') +
    rect(-12, -166, 24, 30, '#3a3a3a');
  const rust = worn
    ? ellipse(-8, -26, 18, 12, '#6e3b22') + ellipse(14, -114, 12, 9, '#6e3b22') + ellipse(6, -50, 9, 6, '#6e3b22')
    : circle(20, -152, 9, '#3fbf5f', { stroke: '#ffffff' });
  const hose = worn ? '' : curve('M12 -152Q58 -150 50 -90T44 -30', '#2b2b2b', 10);
  return body + hose + path('M-12 -164L-44 -184M-12 -160L-44 -158', 'none', { stroke: '#2b2b2b', width: 10 }) + rust;
}

export function hydrant(): string {
  const red = '#d63426';
  return (
    rect(-30, -120, 60, 110, red, { r: 8 }) +
    path('M-34 -120A34 34 0 0 1 34 -120Z', red) +
    rect(-8, -166, 16, 16, '#a82418') +
    rect(-62, -92, 34, 34, '#a82418', { r: 6 }) +
    rect(28, -92, 34, 34, '#a82418', { r: 6 }) +
    circle(0, -74, 17, '#f2b8ae') +
    rect(-44, -18, 88, 20, '#a82418', { r: 5 })
  );
}

export function gasBottle(colour = '#8fa3ad'): string {
  const body =
    rect(-44, -150, 88, 146, colour, { r: 30 }) +
    rect(-40, -92, 80, 16, '#00000022') +
    rect(-36, -8, 72, 12, '#5f6f78');
  return (
    body +
    path('M-26 -150V-178H26V-150', 'none', { stroke: '#5f6f78', width: 9 }) +
    rect(-9, -172, 18, 22, '#c9a23b') +
    ellipse(-20, -110, 8, 26, '#ffffff', { opacity: 0.25 })
  );
}

/** An oil drum with a hazard diamond. */
export function drum(colour: string, label = '#f5a623'): string {
  const body =
    rect(-55, -170, 110, 164, colour) +
    ellipse(0, -6, 55, 14, colour) +
    ellipse(0, -170, 55, 15, '#ffffff33') +
    ellipse(0, -170, 55, 15, 'none', { stroke: '#00000033' });
  return (
    body +
    line(-55, -118, 55, -118, '#00000033', 6) +
    line(-55, -58, 55, -58, '#00000033', 6) +
    polygon('0,-128 32,-94 0,-60 -32,-94', label, { stroke: '#ffffff' }) +
    path('M0 -112Q16 -94 6 -80H-8Q-16 -94 0 -112Z', '#5b2a12')
  );
}

export function sack(colour = '#d9c49a'): string {
  return (
    path('M-56 0Q-70 -60 -44 -92Q0 -110 44 -92Q70 -60 56 0Z', colour, { stroke: '#00000022' }) +
    line(-30, -94, 30, -94, '#a3875a', 8)
  );
}

export function flame(scale = 1): string {
  return at(
    0,
    0,
    path(
      'M0 0C-60 0 -70 -60 -34 -100C-32 -70 -14 -70 -14 -92C-14 -130 10 -150 16 -176C60 -120 74 -10 0 0Z',
      '#f26a1b',
    ) + path('M0 0C-32 0 -34 -36 -14 -62C-10 -44 2 -50 4 -78C32 -44 34 0 0 0Z', '#ffd23f'),
    scale,
  );
}

export function smoke(colour = '#5c5c5c'): string {
  const puffs: readonly [number, number, number][] = [
    [0, 0, 50],
    [36, -62, 64],
    [-16, -130, 78],
    [48, -210, 92],
    [-10, -290, 104],
  ];
  return puffs.map(([x, y, r], i) => circle(x, y, r, colour, { opacity: 0.7 - i * 0.1 })).join('');
}

export function spark(): string {
  return path('M0 -60L14 -18L58 -22L24 6L44 48L4 22L-34 52L-22 8L-60 -10L-16 -18Z', '#ffe14d', {
    stroke: '#ff8a00',
    width: 6,
  });
}

/** A concrete pole `h` high with two cross-arms. */
export function pole(h: number): string {
  return (
    polygon(`-15,0 15,0 9,${-h} -9,${-h}`, '#b4b1aa', { stroke: '#8b8882' }) +
    rect(-100, -h + 34, 200, 14, '#6d6a66') +
    repeat(4, (i) => rect(-92 + i * 56, -h + 14, 14, 22, '#e9e4d8', { r: 4 }))
  );
}

/** A lorry seen from the side, `load` drawn on its bed. */
export function lorry(cab: string, load: string): string {
  const bed = rect(-260, -110, 330, 44, '#7c838a') + at(-95, -110, load);
  const head =
    path('M80 -66V-210Q80 -224 94 -224H160Q176 -222 186 -196L214 -130V-66Z', cab) +
    path('M104 -206H156L178 -142H104Z', '#d5eef6') +
    rect(200, -92, 18, 22, '#fff2a8');
  return (
    shadow(520) + bed + rect(-260, -72, 474, 26, '#4a4f55') + head + wheel(-200, 44) + wheel(-110, 44) + wheel(140, 44)
  );
}

/** A green smiling face marks a repair; it reads the same when the picture is mirrored. */
export function smile(): string {
  const eyes = circle(-15, -12, 6, '#ffffff') + circle(15, -12, 6, '#ffffff');
  return (
    circle(0, 0, 44, '#3faa5a', { stroke: '#ffffff', width: 8 }) +
    eyes +
    path('M-22 8Q0 34 22 8', 'none', { stroke: '#ffffff', width: 8 })
  );
}
