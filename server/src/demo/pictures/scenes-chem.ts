import { at, circle, curve, ellipse, line, path, polygon, rect, repeat } from './svg';
import { building, street, yard } from './backdrops';
import { Paint } from './paint';
import { barrier, drum, flame, lorry, person, smile, warning } from './props';

const drums = ['#3f7fb5', '#4f8f6a', '#b5553f', '#7a6fa0'] as const;

function tank(colour: string): string {
  return (
    rect(-170, -150, 330, 150, colour, { r: 70, stroke: '#00000033', width: 6 }) +
    repeat(3, (i) => line(-90 + i * 90, -148, -90 + i * 90, -4, '#00000022', 8)) +
    polygon('0,-120 40,-78 0,-36 -40,-78', '#f5a623', { stroke: '#ffffff', width: 6 }) +
    rect(-20, -174, 50, 28, '#7b8288')
  );
}

function leakingDrum(p: Paint): string {
  const fallen =
    at(520, 740, drum(p.pick(drums)), 1.3, 90) +
    path(
      'M700 690Q760 720 740 760Q900 760 980 810Q760 870 620 830Q540 800 700 690Z',
      p.pick(['#a9c93f', '#c9a63f', '#8fbf5a']),
      { opacity: 0.9 },
    );
  const vapour =
    repeat(5, (i) => curve(`M${660 + i * 70} 740q-26 -56 6 -100t0 -110`, '#b7d66a', 12)) +
    ellipse(780, 600, 220, 120, '#cfe08a', { opacity: 0.4 });
  const upright =
    at(520, 790, drum(p.pick(drums)), 1.3) +
    rect(380, 780, 620, 46, '#2f6fb0', { r: 8 }) +
    at(700, 790, drum(p.pick(drums)), 1.3) +
    at(870, 790, drum(p.pick(drums)), 1.3);
  return (
    yard(p) +
    at(260, 760, drum(p.pick(drums)), 1.2) +
    (p.after ? upright : fallen + vapour + at(1050, 860, warning(), 1.4))
  );
}

function drumStore(p: Paint): string {
  const back = repeat(7, (i) => at(190 + i * 135, 690, drum(p.pick(drums))));
  const piled =
    repeat(5, (i) => at(250 + i * 135, 524, drum(p.pick(drums)), 0.95)) +
    at(1010, 800, drum('#8a5a3b'), 1.1, 12) +
    at(160, 830, drum('#b5553f'), 1.1, -9) +
    ellipse(620, 800, 240, 34, '#4b3f2f', { opacity: 0.7 }) +
    circle(420, 770, 10, '#f2762e') +
    line(420, 770, 470, 762, '#ffffff', 9) +
    at(700, 790, flame(0.45));
  const tray =
    rect(120, 690, 960, 40, '#2f6fb0', { r: 8 }) +
    at(1120, 600, smile()) +
    polygon('80,330 1120,330 1060,260 140,260', '#3f8f7a') +
    line(120, 330, 120, 720, '#7f878c', 14) +
    line(1080, 330, 1080, 720, '#7f878c', 14);
  return yard(p) + back + p.before(piled) + p.afterwards(tray);
}

function tanker(p: Paint): string {
  const homes =
    at(220, 580, building(320, 470, '#e2b694')) +
    at(600, 580, building(300, 400, '#cfc1a7')) +
    at(980, 580, building(320, 450, '#c0cbb6'));
  const truck = at(
    600,
    810,
    lorry(p.pick(['#c9463a', '#3f7fb5', '#58a37a']), tank(p.pick(['#e4e8eb', '#cfd8dd', '#f0e3c0']))),
    1.5,
  );
  return (
    street(p) +
    homes +
    p.before(at(240, 690, person('#f08ba0'), 0.8) + truck) +
    p.afterwards(at(300, 660, person('#f08ba0'), 0.9) + at(420, 660, person('#4a90c2'), 1) + at(900, 720, barrier(320)))
  );
}

function leakingTanker(p: Paint): string {
  const spill =
    ellipse(470, 800, 330, 44, '#b9c94f', { opacity: 0.85 }) +
    curve('M400 650Q380 730 400 790', '#b9c94f', 18) +
    repeat(5, (i) => circle(250 + i * 110, 640 - i * 50, 70 + i * 14, '#dfe7b0', { opacity: 0.5 }));
  const truck = at(620, 740, lorry('#3f7fb5', tank('#e4e8eb')), 1.5);
  const sand =
    path('M120 810Q300 740 470 770T820 810Z', '#d3b478') +
    at(1080, 850, barrier(220)) +
    at(150, 780, person('#f2c230', '#d8362a'), 1.4);
  return street(p) + truck + p.before(spill + at(1090, 860, warning(), 1.2)) + p.afterwards(sand);
}

function backyardFuel(p: Paint): string {
  const shed =
    rect(640, 300, 440, 400, '#c9b184', { stroke: '#8a6b4b' }) +
    polygon('600,300 1120,300 1060,220 660,220', '#7b8f99');
  const big =
    rect(660, 440, 380, 200, '#b5553f', { r: 90, stroke: '#00000033', width: 8 }) +
    rect(720, 630, 40, 80, '#6b5f52') +
    rect(940, 630, 40, 80, '#6b5f52');
  const pump =
    rect(440, 500, 110, 240, '#e2574c', { r: 12 }) +
    rect(458, 524, 74, 60, '#d5eef6') +
    curve('M550 560Q640 560 610 680T520 790', '#2b2b2b', 14) +
    at(330, 810, rect(-50, -110, 100, 110, '#f2c230', { r: 12 }) + rect(-20, -136, 40, 30, '#c29224', { r: 6 })) +
    at(
      200,
      820,
      rect(-50, -110, 100, 110, '#f4f4f4', { r: 12, stroke: '#c9c9c9' }) + rect(-20, -136, 40, 30, '#8d8d8d', { r: 6 }),
    ) +
    ellipse(450, 830, 170, 20, '#4b3f2f', { opacity: 0.5 });
  const sealed =
    line(640, 330, 1080, 700, '#f4f4f4', 30) + line(1080, 330, 640, 700, '#f4f4f4', 30) + at(380, 780, barrier(320));
  return yard(p) + shed + p.before(big + pump) + p.afterwards(sealed);
}

function fireworks(p: Paint): string {
  const rocket = (colour: string): string =>
    rect(-22, -150, 44, 120, colour, { r: 6 }) +
    polygon('-30,-150 30,-150 0,-206', '#f2c230') +
    line(0, -30, 0, 30, '#8a6b4b', 8) +
    path('M-14 -108L0 -128L14 -108L0 -88Z', '#ffe58a');
  const boxes =
    repeat(4, (i) =>
      at(
        240 + i * 150,
        700,
        rect(-66, -120, 132, 120, '#c9302c', { r: 6, stroke: '#8d1f1c' }) +
          path('M0 -100L10 -70L40 -62L14 -44L20 -14L0 -34L-20 -14L-14 -44L-40 -62L-10 -70Z', '#f2c230'),
        1.05,
      ),
    ) +
    repeat(6, (i) => at(210 + i * 90, 560, rocket(p.pick(['#e2574c', '#9b6bb3', '#3f7fb5'])))) +
    repeat(8, (i) => rect(760 + (i % 2) * 26, 240 + i * 38, 24, 46, '#d8362a', { r: 6, stroke: '#f2c230' }));
  const stove =
    rect(930, 600, 190, 210, '#5a5f64', { r: 10 }) +
    circle(1025, 700, 52, '#2b2b2b') +
    at(1025, 736, flame(0.5)) +
    line(1025, 600, 1025, 200, '#6b7075', 34);
  const shelf =
    rect(140, 700, 700, 20, '#8a6b4b') + rect(160, 720, 20, 120, '#8a6b4b') + rect(800, 720, 20, 120, '#8a6b4b');
  const clean = repeat(5, (i) =>
    at(240 + i * 130, 700, rect(-40, -90, 80, 90, p.pick(['#6aa84f', '#f0ad4e', '#4a90c2']), { r: 10 })),
  );
  return yard(p) + shelf + (p.after ? clean + at(1000, 460, smile(), 1.3) : boxes + stove);
}

export const chemScenes = {
  'leaking-drum': leakingDrum,
  'drum-store': drumStore,
  'tanker-by-homes': tanker,
  'leaking-tanker': leakingTanker,
  'backyard-fuel': backyardFuel,
  fireworks,
};
