import { at, curve, line, path, polygon, rect, repeat } from './svg';
import { site } from './backdrops';
import { Paint } from './paint';
import { barrier, cone, person, smile, warning } from './props';

/** A bare concrete frame, `floors` high, with its left foot on the origin. */
function frame(w: number, floors: number): string {
  const columns = repeat(4, (i) => rect((i * (w - 36)) / 3, -floors * 150, 36, floors * 150, '#a7a7a2'));
  const slabs = repeat(floors + 1, (i) => rect(-20, -i * 150 - 16, w + 40, 32, '#bdbdb7', { stroke: '#93938d' }));
  return rect(0, -floors * 150, w, floors * 150, '#8d8d88', { opacity: 0.55 }) + columns + slabs;
}

function scaffold(p: Paint): string {
  const tube = p.pick(['#e0961a', '#5d83a6', '#8a8f94']);
  const tubes =
    repeat(6, (i) => line(330 + i * 110, 150, 330 + i * 110, 760, tube, 12)) +
    repeat(5, (i) => line(300, 190 + i * 130, 910, 190 + i * 130, tube, 12));
  const bent =
    repeat(5, (i) => line(330 + i * 110 + (i > 2 ? 50 : 0), 150 + (i > 2 ? 40 : 0), 330 + i * 110, 760, tube, 12)) +
    line(300, 190, 640, 190, tube, 12) +
    line(620, 200, 900, 300, tube, 12) +
    line(300, 320, 900, 330, tube, 12) +
    line(300, 450, 560, 450, tube, 12) +
    line(580, 456, 860, 560, tube, 12) +
    line(300, 580, 900, 580, tube, 12);
  const planks = repeat(5, (i) => rect(300, 172 + i * 130, 610, 16, '#c98f4e'));
  const loose =
    rect(310, 300, 200, 16, '#c98f4e') +
    rect(600, 400, 240, 16, '#c98f4e', { rotate: 34 }) +
    rect(330, 560, 180, 16, '#c98f4e') +
    at(420, 562, person('#f2762e', '#f2c230'), 0.85);
  const net = rect(300, 160, 610, 590, '#3f9a6a', { opacity: 0.38 });
  return (
    site(p) +
    at(360, 760, frame(500, 4)) +
    (p.after ? tubes + planks + net + at(1040, 640, smile()) : bent + loose + at(1040, 820, warning(), 1.3))
  );
}

function openEdge(p: Paint): string {
  const slabs =
    rect(150, 250, 900, 40, '#bdbdb7') +
    rect(150, 560, 900, 44, '#bdbdb7', { stroke: '#93938d' }) +
    [180, 480, 780, 1000].map((x) => rect(x, 290, 44, 270, '#a7a7a2') + rect(x, 604, 44, 220, '#a7a7a2')).join('');
  const rails = [290, 470, 640, 810, 960].map((x) => at(x, 560, barrier(170), 1)).join('');
  const workers = at(380, 560, person('#f2762e', '#f2c230'), 1.3) + at(1036, 560, person('#4a90c2', '#f2c230'), 1.3);
  return (
    site(p) +
    rect(150, 250, 900, 560, '#7f7f7a', { opacity: 0.35 }) +
    slabs +
    p.before(workers + at(1130, 850, warning(), 1)) +
    p.afterwards(rails)
  );
}

function liftShaft(p: Paint): string {
  const wall =
    rect(-200, -200, 1600, 1300, '#b5b3ac') +
    repeat(7, (i) => line(-200, i * 130, 1400, i * 130, '#00000014', 5)) +
    rect(-200, 700, 1600, 400, '#96938b');
  const shaft =
    rect(380, 150, 440, 560, '#1b1d1f') +
    polygon('380,710 820,710 900,790 300,790', '#2b2c2e') +
    line(520, 150, 520, 710, '#3a3f45', 10) +
    line(680, 150, 680, 710, '#3a3f45', 10);
  const gate =
    repeat(9, (i) => rect(386 + i * 54, 330, 16, 380, i % 2 ? '#d8362a' : '#ffffff')) +
    rect(370, 320, 460, 26, '#d8362a') +
    rect(370, 690, 460, 26, '#d8362a');
  return (
    wall +
    shaft +
    p.before(at(980, 830, person(p.pick(['#f2762e', '#4a90c2']), '#f2c230'), 1.7)) +
    p.afterwards(gate + at(1000, 420, smile(), 1.2)) +
    repeat(3, (i) => rect(60 + i * 60, 800 - i * 30, 140, 28, '#b65f45'))
  );
}

function pit(p: Paint): string {
  const hole =
    polygon('180,640 1020,640 900,880 300,880', '#5d452b') +
    polygon('300,700 900,700 840,880 360,880', '#38281a') +
    repeat(5, (i) => line(210 + i * 190, 650, 260 + i * 160, 870, '#7a5d3d', 7));
  const rails =
    [270, 480, 690, 900].map((x) => at(x, 650, barrier(200))).join('') +
    at(150, 850, cone(), 1.2) +
    at(1060, 850, cone(), 1.2);
  const earth = path('M-40 640Q60 500 190 640Z', '#8a6b4b') + path('M1000 640Q1100 480 1250 640Z', '#8a6b4b');
  return site(p) + earth + hole + p.before(at(120, 760, person('#9b6bb3'), 1.1)) + p.afterwards(rails);
}

function towerCrane(p: Paint): string {
  const mast =
    repeat(9, (i) =>
      path(`M560 ${760 - i * 70}L620 ${690 - i * 70}M620 ${760 - i * 70}L560 ${690 - i * 70}`, 'none', {
        stroke: '#e0961a',
        width: 7,
      }),
    ) +
    line(560, 130, 560, 760, '#e0961a', 12) +
    line(620, 130, 620, 760, '#e0961a', 12);
  const jib =
    line(320, 150, 1130, 150, '#e0961a', 18) +
    line(590, 60, 1100, 144, '#e0961a', 6) +
    line(590, 60, 340, 144, '#e0961a', 6) +
    rect(330, 156, 90, 70, '#8d8d88') +
    rect(566, 150, 70, 64, '#d5eef6', { stroke: '#e0961a', width: 8 });
  const drop = p.after ? 520 : 420;
  const load =
    line(980, 150, 980, drop, '#3a3f45', 6) +
    line(980, drop, 900, drop + 60, '#3a3f45', 5) +
    line(980, drop, 1060, drop + 60, '#3a3f45', 5) +
    repeat(4, (i) => line(870, drop + 66 + i * 14, 1090, drop + 60 + i * 14, '#8a4a32', 10));
  const people = at(930, 800, person('#58a37a'), 1.1) + at(1020, 820, person('#9b6bb3'), 1.1);
  return (
    site(p) +
    at(160, 620, frame(300, 3), 0.9) +
    mast +
    jib +
    load +
    p.before(people) +
    p.afterwards(at(860, 800, barrier(240)) + at(1090, 800, barrier(240)))
  );
}

function heightWork(p: Paint): string {
  const wall =
    rect(280, 60, 560, 740, p.pick(['#d9c6a5', '#c9b7ae', '#bccbd1'])) +
    repeat(4, (r) =>
      repeat(3, (c) => rect(330 + c * 170, 110 + r * 170, 110, 104, '#9fcbdc', { stroke: '#ffffff', width: 8 })),
    );
  const ropes = line(880, 20, 880, 700, '#8a6b4b', 7) + rect(830, 470, 110, 20, '#8a6b4b');
  const belt =
    curve('M880 20Q930 220 884 360', '#f2762e', 8) +
    path('M858 380H908M864 420H902', 'none', { stroke: '#f2762e', width: 8 });
  const worker =
    at(882, 474, person('#4a90c2', p.after ? '#f2c230' : undefined), 1.15) + rect(930, 440, 40, 44, '#e9e4da');
  return (
    site(p) +
    wall +
    ropes +
    worker +
    p.before(at(1060, 820, warning(), 1.2)) +
    p.afterwards(belt + at(880, 820, barrier(300)))
  );
}

export const buildScenes = {
  scaffold,
  'open-edge': openEdge,
  'lift-shaft': liftShaft,
  'open-pit': pit,
  'tower-crane': towerCrane,
  'height-work': heightWork,
};
