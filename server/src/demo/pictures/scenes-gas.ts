import { at, circle, curve, ellipse, line, path, polygon, rect, repeat } from './svg';
import { room, street, yard } from './backdrops';
import { Paint } from './paint';
import { barrier, flame, gasBottle, person, smile, warning } from './props';

const blue = path('M-26 0Q-20 -26 -14 0Q-6 -34 0 0Q8 -34 14 0Q20 -26 26 0Z', '#3f8fe0');

function stove(): string {
  return (
    rect(-220, -30, 440, 150, '#b9bfc4', { r: 10 }) +
    rect(-220, -44, 440, 24, '#5a6067', { r: 8 }) +
    circle(-110, 60, 24, '#3a3f45') +
    circle(110, 60, 24, '#3a3f45') +
    line(-110, 60, -110, 42, '#ffffff', 6) +
    line(110, 60, 110, 42, '#ffffff', 6)
  );
}

function wok(): string {
  return path('M-110 -60H110Q90 10 0 10Q-90 10 -110 -60Z', '#33363a') + line(110, -54, 200, -84, '#33363a', 18);
}

function bottlesByStove(p: Paint): string {
  const hob = at(
    420,
    560,
    stove() + at(-110, -44, p.before(flame(0.7))) + at(-110, -80, wok(), 0.9) + at(110, -44, blue, 1.4),
  );
  const bottles =
    at(760, 790, gasBottle(), 1.5) +
    at(910, 800, gasBottle('#a59a8a'), 1.5) +
    at(1050, 780, gasBottle('#7f97a3'), 1.5) +
    curve('M760 540Q700 460 600 570', '#d0562f', 13) +
    curve('M910 540Q860 420 600 560', '#d0562f', 13);
  const alarm =
    rect(780, 180, 120, 90, '#ffffff', { r: 14, stroke: '#c5ccd2' }) +
    circle(840, 225, 14, '#3faa5a') +
    rect(640, 640, 460, 20, '#8b9096');
  const view = rect(160, 680, 520, 400, '#cfd3d6') + hob + p.before(bottles) + p.afterwards(alarm);
  return room(p) + at(p.range(-110, 70), p.range(-60, 30), view);
}

function bottlesInBasement(p: Paint): string {
  const stairs = repeat(5, (i) => rect(-40, 250 + i * 80, 160 + i * 70, 80, i % 2 ? '#8c857a' : '#9b948a'));
  const gloom = rect(-200, -200, 1600, 1300, '#1d2430', { opacity: 0.32 });
  const lamp =
    line(700, -200, 700, 90, '#2b2b2b', 5) +
    circle(700, 112, 26, '#ffe58a') +
    circle(700, 112, 120, '#ffe58a', { opacity: 0.22 });
  const bottles = repeat(p.range(4, 6), (i) =>
    at(470 + i * 118, 760 + (i % 2) * 50, gasBottle(i % 2 ? '#a59a8a' : '#8fa3ad'), 1.35),
  );
  return (
    room(p) +
    stairs +
    gloom +
    p.before(bottles + at(1040, 520, warning(), 1.1)) +
    lamp +
    p.afterwards(at(900, 560, smile(), 1.4))
  );
}

function hose(p: Paint): string {
  const meter =
    rect(180, 150, 200, 170, '#e9eaea', { r: 12, stroke: '#a9afb4' }) +
    rect(212, 186, 136, 46, '#333a40', { r: 6 }) +
    repeat(4, (i) => rect(222 + i * 31, 194, 22, 30, '#f4f4f4')) +
    line(280, -200, 280, 150, '#e3b23c', 24) +
    line(280, 320, 280, 420, '#e3b23c', 24) +
    rect(250, 400, 60, 30, '#c9463a', { r: 6 });
  const old =
    curve('M280 430Q270 640 430 650T640 600', '#d0562f', 24) +
    repeat(6, (i) => line(318 + i * 34, 600 + (i % 2) * 26, 334 + i * 34, 640 + (i % 2) * 14, '#5b1f12', 5)) +
    repeat(3, (i) => curve(`M${410 + i * 26} ${690 + i * 6}q-16 30 4 56t-4 50`, '#7cc3e8', 7)) +
    rect(596, 584, 50, 30, '#9aa1a7');
  const steel =
    curve('M280 430Q270 640 430 650T640 600', '#f2c230', 24) +
    curve('M280 430Q270 640 430 650T640 600', '#d19f1b', 6) +
    rect(860, 150, 130, 96, '#ffffff', { r: 14, stroke: '#c5ccd2' }) +
    circle(925, 198, 15, '#3faa5a');
  return (
    room(p) +
    rect(520, 660, 560, 240, '#c2b8a8') +
    at(820, 640, stove() + at(0, -80, wok())) +
    meter +
    p.before(old) +
    p.afterwards(steel)
  );
}

function leak(p: Paint): string {
  const x = p.range(480, 700);
  const well =
    ellipse(x, 740, 150, 38, '#4d4a46') +
    ellipse(x, 734, 120, 28, '#26231f') +
    line(x, 730, x, 600, '#e3b23c', 30) +
    rect(x - 46, 570, 92, 40, '#c9463a', { r: 8 }) +
    line(x - 70, 560, x + 70, 560, '#c9463a', 16) +
    line(x, 560, x, 580, '#c9463a', 12);
  const gas =
    repeat(5, (i) => curve(`M${x - 120 + i * 62} 680q-30 -60 6 -110t0 -120`, '#9ad17b', 14)) +
    ellipse(x, 560, 250, 150, '#bfe08a', { opacity: 0.38 }) +
    ellipse(x + 90, 440, 190, 110, '#bfe08a', { opacity: 0.3 });
  const lid =
    at(x - 200, 790, barrier(220)) +
    at(x + 200, 790, barrier(220)) +
    at(x + 290, 560, person('#f2762e', '#f2c230'), 1.4);
  return street(p) + well + p.before(gas + at(x + 330, 800, warning(), 1.3)) + p.afterwards(lid);
}

function coveredPipe(p: Paint): string {
  const pipe =
    line(-200, 640, 1400, 640, '#e3b23c', 44) +
    line(-200, 630, 1400, 630, '#f6d982', 8) +
    repeat(5, (i) => rect(60 + i * 280, 610, 26, 60, '#c29224')) +
    repeat(5, (i) => rect(60 + i * 280, 668, 26, 80, '#8b9096'));
  const hut =
    rect(420, 330, 420, 380, p.pick(['#b65f45', '#a9785a'])) +
    repeat(6, (r) => repeat(6, (c) => rect(428 + c * 70, 342 + r * 62, 60, 50, '#ffffff', { opacity: 0.16 }))) +
    polygon('380,330 880,330 820,250 440,250', '#5d7684') +
    rect(560, 480, 130, 230, '#6b4a33') +
    at(
      940,
      800,
      repeat(3, (i) => rect(-100 + i * 30, -36 - i * 30, 180 - i * 60, 30, '#b65f45', { stroke: '#8b4632' })),
    );
  const guard =
    [300, 600, 900].map((x) => rect(x - 14, 700, 28, 110, '#f2c230') + rect(x - 14, 730, 28, 24, '#2b2b2b')).join('') +
    at(1060, 530, smile());
  return yard(p) + pipe + p.before(hut) + p.afterwards(guard);
}

function diggerNearPipe(p: Paint): string {
  const trench =
    polygon('120,690 760,690 690,860 190,860', '#6f5537') +
    line(150, 790, 740, 790, '#e3b23c', 38) +
    line(150, 782, 740, 782, '#f6d982', 7);
  const digger =
    rect(800, 620, 280, 110, '#f2a81d', { r: 12 }) +
    rect(900, 500, 140, 130, '#f2a81d', { r: 10 }) +
    rect(916, 518, 80, 74, '#d5eef6') +
    rect(770, 730, 340, 62, '#3a3f45', { r: 30 }) +
    path('M850 620L700 420L560 520', 'none', { stroke: '#e0961a', width: 36 });
  const bucket =
    path('M520 520H610L590 640L540 740L520 650Z', '#5a6067') +
    repeat(3, (i) =>
      polygon(
        `${528 + i * 20},${726 - i * 30} ${548 + i * 20},${716 - i * 30} ${540 + i * 18},${760 - i * 30}`,
        '#3a3f45',
      ),
    );
  return (
    street(p) +
    rect(-200, 690, 1600, 400, '#b99c72') +
    trench +
    p.before(digger + bucket + at(330, 680, warning(), 1)) +
    p.afterwards(
      at(250, 690, barrier(280)) + at(600, 690, barrier(280)) + at(920, 780, person('#f2762e', '#f2c230'), 1.5),
    )
  );
}

export const gasScenes = {
  'bottles-by-stove': bottlesByStove,
  'bottles-in-basement': bottlesInBasement,
  'old-hose': hose,
  'gas-leak': leak,
  'covered-pipe': coveredPipe,
  'digger-near-pipe': diggerNearPipe,
};
