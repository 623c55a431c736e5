import { at, circle, curve, ellipse, line, path, polygon, rect, repeat } from './svg';
import { park, room, street, yard } from './backdrops';
import { Paint } from './paint';
import { barrier, carton, lorry, person, smile, warning } from './props';

function lift(p: Paint): string {
  const x = p.range(520, 680);
  const frame = rect(x - 220, 90, 440, 550, '#8c9298') + rect(x - 190, 120, 380, 520, '#22262a');
  const skewed =
    rect(x - 190, 120, 120, 520, '#c3c9ce') +
    polygon(`${x + 90},130 ${x + 190},120 ${x + 190},640 ${x + 60},634`, '#c3c9ce', { stroke: '#8c9298' }) +
    rect(x - 70, 560, 160, 80, '#3d4349') +
    line(x - 70, 560, x + 80, 560, '#f2c230', 8);
  const shut =
    rect(x - 190, 120, 189, 520, '#cfd5da') +
    rect(x + 1, 120, 189, 520, '#c5ccd2') +
    line(x, 120, x, 640, '#7b8288', 5);
  const panel =
    rect(x + 260, 330, 64, 130, '#dfe3e6', { r: 10, stroke: '#9aa1a7' }) +
    circle(x + 292, 370, 15, p.after ? '#3faa5a' : '#d8362a') +
    circle(x + 292, 420, 15, '#f4f4f4', { stroke: '#9aa1a7' });
  return (
    room(p) +
    frame +
    p.before(skewed + at(x - 330, 690, warning(), 1.2)) +
    p.afterwards(shut + at(x - 300, 360, smile())) +
    panel
  );
}

function trapped(p: Paint): string {
  const x = p.range(520, 680);
  const car =
    rect(x - 190, 120, 380, 300, '#f5e6b8') +
    at(x - 60, 420, person('#4a90c2'), 1.6) +
    at(x + 80, 420, person('#d9534f'), 1.5) +
    rect(x - 190, 420, 380, 16, '#8c9298') +
    rect(x - 190, 436, 380, 204, '#1d2124');
  const shaft = repeat(3, (i) => line(x - 110 + i * 110, 450, x - 110 + i * 110, 640, '#43494f', 10));
  const shut =
    rect(x - 190, 120, 189, 520, '#cfd5da') + rect(x + 1, 120, 189, 520, '#c5ccd2') + at(x - 300, 360, smile());
  return (
    room(p) +
    rect(x - 220, 90, 440, 550, '#8c9298') +
    p.before(car + shaft + at(x + 330, 690, warning(), 1.1)) +
    p.afterwards(shut)
  );
}

function escalator(p: Paint): string {
  const step = (i: number, x = 110 + i * 84, y = 800 - i * 62): string =>
    rect(x, y, 230, 300, '#8b9298', { stroke: '#5d6369' }) +
    rect(x, y, 230, 14, '#f2c230') +
    repeat(9, (k) => line(x + 22 + k * 23, y + 22, x + 22 + k * 23, y + 58, '#5d6369', 4));
  const steps = repeat(11, (i) => step(10 - i));
  const rails =
    path('M90 720L940 96H1060', 'none', { stroke: '#2d3135', width: 30 }) +
    path('M110 780L940 168', 'none', { stroke: '#bfe0ea', width: 80, opacity: 0.6 }) +
    polygon('330,900 1180,280 1300,280 1300,1000 330,1000', '#b3a999');
  const broken =
    polygon('440,556 580,556 596,640 426,648', '#17191b') +
    path('M440 556L470 590L452 612L484 640M580 556L546 588L562 612', 'none', { stroke: '#d8362a', width: 8 }) +
    at(270, 830, warning(), 1.3) +
    at(760, 500, path('M-30 0L40 -22L22 14Z', '#c9ced2', { stroke: '#5d6369' }));
  return room(p) + steps + rails + p.before(broken) + p.afterwards(at(1010, 560, smile(), 1.3));
}

function ferrisWheel(p: Paint): string {
  const cabins = ['#e2574c', '#f0ad4e', '#4a90c2', '#58a37a', '#9b6bb3', '#e88bb0', '#f2c230', '#5bc0be'];
  const spokes = repeat(8, (i) =>
    line(600, 380, 600 + 270 * Math.cos((i * Math.PI) / 4), 380 + 270 * Math.sin((i * Math.PI) / 4), '#d7dbe0', 9),
  );
  const gondola = (colour: string): string =>
    path('M-44 0H44L32 50H-32Z', colour) + path('M-40 0A40 40 0 0 1 40 0Z', '#ffffff', { stroke: colour, width: 8 });
  const all = cabins.map((colour, i) => {
    const loose = !p.after && i === 1;
    return at(
      600 + 270 * Math.cos((i * Math.PI) / 4),
      380 + 270 * Math.sin((i * Math.PI) / 4) + (loose ? 46 : 0),
      gondola(colour),
      1,
      loose ? 38 : 0,
    );
  });
  const legs = line(600, 380, 430, 740, '#8d96a0', 24) + line(600, 380, 770, 740, '#8d96a0', 24);
  const rust =
    circle(600, 380, 30, '#a8552e') +
    ellipse(480, 640, 20, 44, '#a8552e') +
    ellipse(700, 590, 16, 36, '#a8552e') +
    at(880, 800, warning(), 1.3);
  return (
    park(p) +
    circle(600, 380, 270, 'none', { stroke: '#8d96a0', width: 16 }) +
    spokes +
    legs +
    circle(600, 380, 30, '#5d6670') +
    all.join('') +
    p.before(rust) +
    p.afterwards(at(880, 740, barrier(300)) + at(330, 740, barrier(300)))
  );
}

function forklift(p: Paint): string {
  const body =
    path('M-150 -40V-150H-40L0 -250H120V-40Z', p.pick(['#f2a81d', '#e2732d', '#6aa84f'])) +
    rect(-6, -330, 130, 14, '#3a3f45') +
    line(0, -250, 0, -324, '#3a3f45', 12) +
    line(116, -250, 116, -324, '#3a3f45', 12) +
    circle(-90, -36, 48, '#33363a') +
    circle(80, -36, 48, '#33363a') +
    circle(-90, -36, 20, '#b9bec3') +
    circle(80, -36, 20, '#b9bec3') +
    at(60, -130, person('#3f6d8f', '#f2c230'), 0.8);
  const mast = rect(140, -420, 18, 420, '#5a6067') + rect(172, -420, 18, 420, '#5a6067');
  const high =
    rect(160, -290, 190, 14, '#3a3f45') + at(260, -290, person('#d9534f'), 1) + at(330, -290, carton(80, 90));
  const low =
    rect(160, -40, 200, 14, '#3a3f45') + at(265, -40, carton(170, 120)) + at(265, -160, carton(140, 70, '#b97f43'));
  return (
    yard(p) +
    at(p.range(380, 520), 780, body + mast + p.before(high) + p.afterwards(low), 1.25) +
    p.before(at(1020, 820, warning(), 1.2))
  );
}

function vessel(p: Paint): string {
  const tank =
    rect(300, 330, 560, 260, p.pick(['#7fa3b5', '#b5a27f', '#92ab8d']), { r: 130, stroke: '#00000033', width: 8 }) +
    rect(380, 580, 50, 100, '#6b5f52') +
    rect(730, 580, 50, 100, '#6b5f52') +
    rect(560, 250, 40, 90, '#8b9096') +
    repeat(2, (i) => line(440 + i * 280, 334, 440 + i * 280, 586, '#00000026', 10));
  const angle = p.after ? -60 : 62;
  const gauge =
    line(580, 260, 580, 200, '#6b5f52', 16) +
    circle(580, 150, 76, '#ffffff', { stroke: '#3a3f45', width: 12 }) +
    path('M534 190A60 60 0 0 1 534 110', 'none', { stroke: '#3faa5a', width: 12 }) +
    path('M626 110A60 60 0 0 1 626 190', 'none', { stroke: '#d8362a', width: 12 }) +
    at(580, 150, line(0, 10, 0, -50, '#2b2b2b', 9), 1, angle) +
    circle(580, 150, 11, '#2b2b2b');
  const leak =
    at(850, 400, smoke(), 1) +
    curve('M300 540Q250 600 262 690', '#6aa5c9', 12) +
    ellipse(270, 720, 110, 20, '#6aa5c9', { opacity: 0.7 }) +
    ellipse(500, 560, 60, 20, '#a8552e') +
    ellipse(660, 356, 50, 16, '#a8552e');
  return (
    room(p) +
    line(860, 460, 1300, 460, '#8b9096', 34) +
    tank +
    gauge +
    p.before(leak) +
    p.afterwards(at(960, 300, smile(), 1.2))
  );
}

function smoke(): string {
  return [0, 1, 2, 3]
    .map((i) => circle(30 + i * 52, -i * 62, 44 + i * 18, '#ffffff', { opacity: 0.85 - i * 0.14 }))
    .join('');
}

function mobileCrane(p: Paint): string {
  const jib = line(720, 560, 320, 130, '#f2a81d', 30) + line(320, 130, 320, p.after ? 600 : 330, '#3a3f45', 6);
  const beam =
    rect(210, p.after ? 600 : 330, 220, 34, '#a05a3a') +
    line(320, (p.after ? 600 : 330) - 50, 220, p.after ? 600 : 330, '#3a3f45', 5) +
    line(320, (p.after ? 600 : 330) - 50, 420, p.after ? 600 : 330, '#3a3f45', 5);
  const people = at(260, 760, person('#58a37a'), 1.1) + at(360, 780, person('#9b6bb3'), 1.1);
  const fence = at(190, 760, barrier(260)) + at(450, 760, barrier(260));
  return (
    street(p) +
    jib +
    beam +
    at(800, 780, lorry('#f2a81d', rect(20, -110, 130, 110, '#e0961a')), 1.1) +
    p.before(people) +
    p.afterwards(fence)
  );
}

export const specialScenes = {
  lift,
  'lift-trapped': trapped,
  escalator,
  'ferris-wheel': ferrisWheel,
  forklift,
  'pressure-tank': vessel,
  'mobile-crane': mobileCrane,
};
