import { at, circle, curve, ellipse, line, path, rect, repeat } from './svg';
import { building, fields, room, street, tree, yard } from './backdrops';
import { Paint } from './paint';
import { barrier, cone, person, pole, spark, warning } from './props';

/** Three lines from pole top to pole top; poles stand at x1 and x2 with tops at y. */
function lines(x1: number, x2: number, y: number, colour = '#2b2b2b'): string {
  return [-84, 0, 84]
    .map((dx) => curve(`M${x1 + dx} ${y}Q${(x1 + x2) / 2 + dx} ${y + 70} ${x2 + dx} ${y}`, colour, 5))
    .join('');
}

function fallenWire(p: Paint): string {
  const intact = lines(240, 1000, 196);
  const hanging =
    curve('M156 196Q540 266 916 196', '#2b2b2b', 5) +
    curve('M240 196Q420 300 500 520T620 760T760 800', '#1e1e1e', 10) +
    at(770, 800, spark(), 1.2) +
    curve('M1000 196Q1010 300 990 400', '#1e1e1e', 10);
  return (
    street(p) +
    at(240, 700, pole(540)) +
    at(1000, 700, pole(540)) +
    (p.after ? intact : hanging + at(450, 830, warning(), 1.2))
  );
}

function messyWires(p: Paint): string {
  const colours = ['#1e1e1e', '#d0562f', '#2f6fb0', '#444444', '#7a4a2a', '#1e1e1e'] as const;
  const tangle = repeat(
    16,
    (i) =>
      curve(
        `M600 ${190 + (i % 5) * 24}Q${p.range(200, 520)} ${p.range(260, 620)} ${p.range(-100, 260)} ${p.range(180, 560)}`,
        p.pick(colours),
        7,
      ) +
      curve(
        `M600 ${190 + (i % 6) * 22}Q${p.range(680, 980)} ${p.range(260, 640)} ${p.range(960, 1300)} ${p.range(180, 540)}`,
        p.pick(colours),
        7,
      ),
  );
  const coils = repeat(5, (i) =>
    circle(600 + p.range(-60, 60), 260 + i * 50, p.range(36, 66), 'none', { stroke: p.pick(colours), width: 8 }),
  );
  const tidy = lines(600, 1500, 196) + lines(-300, 600, 196);
  return (
    street(p) +
    at(600, 650, pole(490)) +
    p.before(tangle + coils + rect(556, 420, 90, 110, '#9aa1a7', { stroke: '#5d6369', rotate: 12 })) +
    p.afterwards(tidy + rect(560, 430, 80, 110, '#cfd5da', { stroke: '#7b8288' }))
  );
}

function leaningPole(p: Paint): string {
  const tilt = p.after ? 0 : -17;
  const mound = ellipse(600, 800, 170, 34, '#8a6b4b');
  const wires = p.after
    ? lines(600, 1400, 216) + lines(-200, 600, 216)
    : curve('M340 280Q0 330 -200 230', '#2b2b2b', 5) +
      curve('M440 230Q900 620 1400 240', '#2b2b2b', 5) +
      curve('M520 210Q960 560 1400 200', '#2b2b2b', 5);
  const cracks = p.before(
    path('M588 700l18 22l-14 24l16 20', 'none', { stroke: '#3c3833', width: 7 }) + at(840, 830, warning(), 1.2),
  );
  return (
    fields(p) +
    mound +
    wires +
    at(600, 800, pole(620), 1, tilt) +
    cracks +
    p.afterwards(line(600, 300, 860, 810, '#8d959c', 6) + at(600, 830, barrier(240), 0.8))
  );
}

function openBox(p: Paint): string {
  const x = p.range(500, 700);
  const inside =
    rect(-150, -430, 300, 400, '#2f353b') +
    repeat(
      3,
      (i) => rect(-110 + i * 80, -380, 54, 90, '#e4e7ea', { r: 6 }) + rect(-96 + i * 80, -350, 26, 34, '#2b2b2b'),
    );
  const wires = repeat(6, (i) =>
    curve(
      `M${-110 + i * 44} -290Q${-140 + i * 60} -180 ${-170 + i * 76} ${-60 + (i % 3) * 60}`,
      ['#d8362a', '#f2c230', '#3faa5a', '#2f6fb0', '#d8362a', '#e88b2d'][i] ?? '#d8362a',
      10,
    ),
  );
  const door = path('M150 -430L330 -380V20L150 -30Z', '#8fa39b', { stroke: '#66776f', width: 6 });
  const closed =
    rect(-150, -430, 300, 400, '#a9bdb4', { stroke: '#7c8f86', width: 8 }) +
    rect(96, -250, 26, 50, '#d9a520', { r: 6 }) +
    at(-10, -250, path('M14 -60L-34 16H-4L-16 70L36 -14H6Z', '#f2c230', { stroke: '#2b2b2b', width: 6 }), 1.2);
  const legs =
    rect(x - 176, 320, 352, 460, '#93a79e', { r: 6 }) +
    rect(x - 140, 780, 40, 60, '#66776f') +
    rect(x + 100, 780, 40, 60, '#66776f');
  return (
    yard(p) +
    legs +
    at(x, 790, p.after ? closed : inside + wires + door) +
    p.before(at(x - 320, 800, person('#f08ba0'), 0.95) + at(x + 190, 560, spark(), 0.7))
  );
}

function treeInWires(p: Paint): string {
  const height = p.after ? 1.15 : 2;
  return (
    fields(p) +
    at(180, 740, pole(560)) +
    at(1060, 740, pole(560)) +
    lines(180, 1060, 196) +
    at(600, 790, tree(p.pick(['#6aa84f', '#5b9b6b', '#7cb342'])), height) +
    p.before(at(560, 300, spark(), 0.8) + at(710, 320, spark(), 0.6))
  );
}

function overloadedSocket(p: Paint): string {
  const strip = rect(280, 600, 640, 120, '#f7f5f0', { r: 18, stroke: '#c9c4b8', width: 6 });
  const holes = repeat(
    6,
    (i) =>
      rect(318 + i * 100, 630, 64, 60, '#e1ddd2', { r: 8 }) +
      line(340 + i * 100, 648, 340 + i * 100, 670, '#55524c', 6) +
      line(360 + i * 100, 648, 360 + i * 100, 670, '#55524c', 6),
  );
  const plugs = repeat(
    6,
    (i) =>
      rect(322 + i * 100, 590, 58, 74, p.pick(['#2b2b2b', '#f4f4f4', '#3f4a55']), { r: 10, stroke: '#8b8b8b' }) +
      curve(
        `M${350 + i * 100} 590Q${p.range(200, 900)} 420 ${120 + i * 190} ${p.range(240, 420)}`,
        p.pick(['#2b2b2b', '#e9e4da', '#d0562f']),
        12,
      ),
  );
  const second = at(
    120,
    120,
    rect(280, 660, 420, 90, '#f7f5f0', { r: 14, stroke: '#c9c4b8', width: 6 }) +
      repeat(4, (i) => rect(306 + i * 98, 676, 56, 56, '#2b2b2b', { r: 8 })),
  );
  const burn =
    ellipse(650, 650, 120, 56, '#5b3a22', { opacity: 0.75 }) +
    at(650, 620, spark(), 1.1) +
    [0, 1, 2].map((i) => circle(670 + i * 20, 520 - i * 70, 40 + i * 18, '#6a6a6a', { opacity: 0.55 })).join('');
  const one = rect(322, 590, 58, 74, '#2b2b2b', { r: 10 }) + curve('M350 590Q340 420 180 300', '#2b2b2b', 12);
  return (
    room(p) +
    at(0, -60, strip + holes, 1.1) +
    p.before(at(0, -60, plugs + second + burn, 1.1)) +
    p.afterwards(at(0, -60, one, 1.1))
  );
}

function wiresOnStall(p: Paint): string {
  const stall = (x: number, colour: string): string =>
    at(
      x,
      760,
      rect(-150, -130, 300, 130, '#b98a4b') +
        repeat(6, (i) => rect(-170 + i * 57, -300, 57, 70, i % 2 ? '#ffffff' : colour)) +
        line(-160, -240, -160, 0, '#8d959c', 10) +
        line(160, -240, 160, 0, '#8d959c', 10) +
        repeat(6, (i) => circle(-115 + i * 46, -142, 26, p.pick(['#d9534f', '#f0ad4e', '#6aa84f']))),
    );
  const wires =
    repeat(5, (i) =>
      curve(
        `M${-40 + i * 40} 250Q${300 + i * 60} ${520 + i * 16} ${p.range(560, 700)} 400T1300 ${280 + i * 50}`,
        p.pick(['#1e1e1e', '#d0562f', '#2f6fb0']),
        7,
      ),
    ) + [360, 620, 880].map((x) => line(x, 440, x, 500, '#1e1e1e', 5) + circle(x, 520, 24, '#ffe58a')).join('');
  const tray =
    rect(-200, 380, 1600, 26, '#9aa1a7') +
    [360, 620, 880]
      .map((x) => line(x, 406, x, 480, '#5d6369', 6) + rect(x - 50, 470, 100, 22, '#fff2c0', { r: 10 }))
      .join('');
  return (
    street(p) +
    at(600, 566, building(900, 380, '#d8cdb3')) +
    stall(260, '#d9534f') +
    stall(640, '#4a90c2') +
    stall(1000, '#58a37a') +
    p.before(wires) +
    p.afterwards(tray) +
    p.before(at(90, 850, cone(), 0.8))
  );
}

export const powerScenes = {
  'fallen-wire': fallenWire,
  'messy-wires': messyWires,
  'leaning-pole': leaningPole,
  'open-box': openBox,
  'tree-in-wires': treeInWires,
  'overloaded-socket': overloadedSocket,
  'market-wires': wiresOnStall,
};
