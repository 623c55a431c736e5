import { at, circle, ellipse, line, path, polygon, rect, repeat } from './svg';
import { building, park, sky, street, tree } from './backdrops';
import { Paint } from './paint';
import { barrier, person, shadow, smile, warning } from './props';

function cover(): string {
  return (
    ellipse(0, 0, 165, 52, '#5d6369', { stroke: '#3f4449', width: 8 }) +
    ellipse(0, 0, 120, 36, 'none', { stroke: '#80878d', width: 7 }) +
    ellipse(0, 0, 70, 20, 'none', { stroke: '#80878d', width: 7 }) +
    repeat(5, (i) => line(-96 + i * 48, -22, -96 + i * 48, 22, '#80878d', 6))
  );
}

function manhole(p: Paint): string {
  const x = p.range(440, 760);
  const rim = ellipse(x, 760, 190, 62, '#8d949a');
  const open =
    ellipse(x, 756, 165, 52, '#141618') +
    path(`M${x - 160} 766Q${x} 830 ${x + 160} 766Q${x} 850 ${x - 160} 766Z`, '#3a3f45') +
    (p.next() > 0.5
      ? at(x + 280, 700, cover(), 0.9, -14)
      : path(`M${x - 40} 810L${x + 60} 560L${x + 110} 540L${x + 90} 590Z`, '#8a6b4b'));
  return (
    street(p) +
    rim +
    p.before(open + at(x - 330, 670, person(p.pick(['#f08ba0', '#4a90c2'])), 1.2)) +
    p.afterwards(at(x, 756, cover()))
  );
}

function sunkenGrate(p: Paint): string {
  const slots = repeat(9, (i) => rect(370 + i * 52, 700, 26, 120, '#17191b', { r: 6 }));
  const frame = rect(340, 680, 520, 160, '#6d747a', { r: 10, stroke: '#4a5056', width: 8 });
  const broken =
    polygon('520,690 690,690 720,836 500,836', '#0f1011') +
    path('M520 690L548 740L530 790M690 690L668 750L700 800', 'none', { stroke: '#d0d5d9', width: 8 }) +
    at(960, 830, warning(), 1.2);
  return street(p) + frame + slots + p.before(broken);
}

function streetLamp(p: Paint): string {
  const good =
    rect(588, 160, 24, 600, '#6b7f8f') +
    path('M600 180Q620 110 780 116', 'none', { stroke: '#6b7f8f', width: 18 }) +
    rect(760, 100, 130, 32, '#cfd8dd', { r: 12 }) +
    ellipse(826, 136, 60, 14, '#fff2a8') +
    polygon('770,140 880,140 1020,600 640,600', '#fff2a8', { opacity: 0.3 });
  const bad = at(
    600,
    760,
    rect(-12, -600, 24, 600, '#6b7f8f') +
      path('M0 -580Q20 -650 180 -644', 'none', { stroke: '#6b7f8f', width: 18 }) +
      at(190, -630, rect(-30, -16, 130, 32, '#9aa5ac', { r: 12 }), 1, 62) +
      path('M176 -640Q200 -560 190 -500', 'none', { stroke: '#d0562f', width: 7 }) +
      rect(-12, -90, 24, 60, '#17191b') +
      path('M-4 -70Q-60 -40 -66 0M4 -60Q50 -30 60 4', 'none', { stroke: '#d0562f', width: 8 }),
    1,
    -9,
  );
  return park(p) + ellipse(600, 764, 60, 16, '#6d747a') + (p.after ? good : bad + at(860, 820, warning(), 1.1));
}

function billboard(p: Paint): string {
  const picture =
    rect(-300, -130, 600, 260, p.pick(['#f2c230', '#e88b6b', '#7cc3b8', '#c9a3d9'])) +
    circle(-150, 0, 76, '#ffffff', { opacity: 0.75 }) +
    polygon('20,90 130,-70 240,90', '#ffffff', { opacity: 0.75 });
  const shop =
    at(600, 600, building(840, 330, '#d8cdb3')) +
    rect(300, 470, 240, 130, '#6b4a33') +
    rect(640, 470, 260, 130, '#bfe0ee', { stroke: '#ffffff', width: 8 });
  const loose =
    at(
      600,
      300,
      picture + path('M-300 -130L-240 -60L-300 0M120 130L160 70L230 130', 'none', { stroke: '#8d7b6a', width: 7 }),
      1,
      15,
    ) +
    line(340, 130, 340, 200, '#6b7075', 12) +
    line(860, 160, 850, 330, '#6b7075', 8) +
    polygon('860,660 960,640 930,720', '#f2c230') +
    at(420, 700, person('#4a90c2'), 1.1);
  const firm =
    line(400, 100, 400, 420, '#6b7075', 14) +
    line(800, 100, 800, 420, '#6b7075', 14) +
    at(600, 260, picture) +
    rect(300, 130, 600, 260, 'none', { stroke: '#6b7075', width: 12 });
  return street(p) + shop + (p.after ? firm : loose);
}

function fallingTiles(p: Paint): string {
  const wall = rect(180, 20, 760, 620, p.pick(['#d9a58b', '#cbb794', '#c2a7a0']));
  const tiles = repeat(11, (r) =>
    repeat(10, (c) => rect(186 + c * 76, 26 + r * 56, 70, 50, '#ffffff', { opacity: 0.22 })),
  );
  const panes =
    rect(250, 120, 130, 150, '#9fcbdc', { stroke: '#ffffff', width: 10 }) +
    rect(250, 390, 130, 150, '#9fcbdc', { stroke: '#ffffff', width: 10 });
  const bare =
    path('M470 80L760 60L850 180L800 330L620 380L500 300L440 200Z', '#a9a39a', { stroke: '#7d776e', width: 8 }) +
    path('M520 140L640 200L600 300M700 120L740 240', 'none', { stroke: '#7d776e', width: 6 }) +
    repeat(7, () =>
      rect(p.range(480, 820), p.range(400, 620), 52, 38, '#d9a58b', {
        rotate: p.range(0, 80),
        stroke: '#ffffff',
        width: 3,
      }),
    ) +
    repeat(9, () => rect(p.range(420, 880), p.range(690, 780), 50, 26, '#c98f72', { rotate: p.range(-30, 30) })) +
    at(1060, 760, warning(), 1.3);
  return (
    street(p) +
    wall +
    tiles +
    panes +
    p.before(bare) +
    p.afterwards(
      rect(440, 60, 420, 330, '#ffffff', { opacity: 0.18 }) + at(1040, 420, smile(), 1.2) + at(660, 720, barrier(420)),
    )
  );
}

function deadTree(p: Paint): string {
  const dead =
    at(560, 760, tree('', true), 1.6) +
    at(
      830,
      380,
      path('M0 0Q60 60 70 170', 'none', { stroke: '#7d6a5a', width: 20 }) +
        path('M60 100L110 150', 'none', { stroke: '#7d6a5a', width: 12 }),
    ) +
    ellipse(566, 600, 16, 30, '#3d3128');
  const stump =
    rect(510, 690, 110, 70, '#8a5a3b') +
    ellipse(565, 690, 55, 18, '#d9b98a') +
    ellipse(565, 690, 30, 9, 'none', { stroke: '#a87d4d' }) +
    at(780, 760, tree('#7cb342'), 0.8) +
    at(330, 760, tree('#6aa84f'), 0.8);
  return (
    park(p) + at(560, 768, shadow(300)) + p.before(dead + at(300, 720, person('#9b6bb3'), 1.1)) + p.afterwards(stump)
  );
}

function pond(p: Paint): string {
  const land =
    rect(-200, 500, 1600, 600, '#8fb866') +
    repeat(6, (i) => at(80 + i * 220 + p.range(-30, 30), 520, tree(p.pick(['#6aa84f', '#7cb342', '#5b9b6b'])), 0.8));
  const water =
    path('M-200 640Q200 590 600 620T1400 620V1100H-200Z', '#5fa3bd') +
    repeat(10, (i) =>
      path(`M${i * 130 - 40} ${700 + (i % 4) * 50}q26 -12 52 0t52 0`, 'none', {
        stroke: '#ffffff',
        width: 5,
        opacity: 0.6,
      }),
    );
  const walk = path('M-200 600Q200 552 600 582T1400 582V622Q1000 640 600 622T-200 642Z', '#d9c6a5');
  const children = at(420, 600, person('#f08ba0'), 0.8) + at(520, 604, person('#f2c230'), 0.75);
  const fence =
    repeat(14, (i) => rect(i * 96 - 10, 520, 16, 110, '#9c8a73')) +
    rect(-200, 530, 1600, 18, '#b8a488') +
    rect(-200, 580, 1600, 14, '#b8a488') +
    circle(900, 560, 40, 'none', { stroke: '#e2574c', width: 18 });
  return sky(p) + land + walk + water + p.before(children) + p.afterwards(fence);
}

export const cityScenes = {
  manhole,
  'broken-grate': sunkenGrate,
  'street-lamp': streetLamp,
  billboard,
  'falling-tiles': fallingTiles,
  'dead-tree': deadTree,
  pond,
};
