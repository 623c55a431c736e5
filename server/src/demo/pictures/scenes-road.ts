import { at, circle, ellipse, line, path, polygon, rect, repeat } from './svg';
import { countryRoad, street } from './backdrops';
import { Paint } from './paint';
import { barrier, car, cone, lorry, person, pole, sack, warning, wheel } from './props';

function pothole(p: Paint): string {
  const x = p.range(440, 760);
  const hole =
    path('M-190 0Q-170 -60 -60 -56T90 -66Q210 -40 196 14Q180 66 60 58T-110 62Q-200 50 -190 0Z', '#4a443d') +
    path('M-150 6Q-120 -36 -40 -32T80 -38Q160 -20 150 16Q120 44 30 36T-90 40Q-150 34 -150 6Z', '#2f2b27') +
    ellipse(20, 12, 80, 16, '#7f9fb0', { opacity: 0.7 });
  const cracks = path('M190 0L300 -40L350 -20M-190 10L-290 40L-330 20M60 60L90 110M-80 -60L-120 -110', 'none', {
    stroke: '#3c3833',
    width: 7,
  });
  const patch =
    rect(x - 220, 690, 440, 130, '#3d4145', { r: 8 }) +
    rect(x - 220, 690, 440, 130, 'none', { stroke: '#2c3033', width: 8 });
  return (
    street(p) +
    p.before(at(x, 750, hole + cracks, 1.25)) +
    p.afterwards(patch) +
    p.before(at(x + 380, 640, car(p.pick(['#d9534f', '#4a90c2', '#e9e4da'])), 0.8))
  );
}

function sinkhole(p: Paint): string {
  const hole =
    path('M-330 10Q-300 -110 -110 -104T150 -120Q340 -90 330 20Q290 120 80 110T-180 120Q-340 100 -330 10Z', '#8c7350') +
    path('M-280 16Q-250 -70 -90 -66T130 -80Q280 -60 276 24Q240 90 70 80T-150 90Q-290 80 -280 16Z', '#3f2f1e') +
    path('M-190 40Q-150 0 -60 4T90 -10Q190 0 186 40Q150 76 50 70T-100 74Q-190 70 -190 40Z', '#1b140d');
  const cracks = path('M320 0L440 -50L520 -30M-330 20L-450 60M-100 -104L-140 -160M160 -116L210 -170', 'none', {
    stroke: '#3c3833',
    width: 9,
  });
  const guards = at(230, 650, cone(), 1.1) + at(960, 650, cone(), 1.1);
  const fixed = rect(240, 640, 720, 180, '#43474b', { r: 10 }) + at(190, 830, cone(), 1.1) + at(1010, 830, cone(), 1.1);
  return street(p) + p.before(at(600, 725, hole + cracks) + (p.next() > 0.5 ? guards : '')) + p.afterwards(fixed);
}

function trafficLight(p: Paint): string {
  const lamp =
    rect(-62, -210, 124, 330, '#2c3136', { r: 22 }) +
    ['#d8362a', '#f2c230', '#3faa5a']
      .map(
        (colour, i) =>
          circle(0, -150 + i * 100, 42, p.after && i === 2 ? colour : '#4b5258') +
          p.afterwards(i === 2 ? circle(0, 50, 62, colour, { opacity: 0.25 }) : ''),
      )
      .join('');
  const post = rect(586, 240, 26, 520, '#7d858c');
  const straight = post + line(600, 260, 820, 260, '#7d858c', 20) + at(820, 330, lamp, 1.05);
  const bent =
    line(600, 760, 560, 420, '#7d858c', 26) +
    line(560, 420, 780, 330, '#7d858c', 20) +
    at(800, 440, lamp + path('M-40 -180L30 -130M-10 -40L34 10', 'none', { stroke: '#9ea6ad', width: 7 }), 1.05, 24) +
    path('M780 330Q800 300 830 320M770 340Q740 380 760 410', 'none', { stroke: '#d0562f', width: 6 });
  const zebra = repeat(7, (i) => rect(60 + i * 170, 690, 80, 150, '#f4f1e6', { opacity: 0.85 }));
  return (
    street(p) + zebra + (p.after ? straight : bent) + at(300, 800, car(p.pick(['#d9534f', '#58a37a', '#e9e4da'])), 1)
  );
}

function guardrail(p: Paint): string {
  const post = (x: number): string => rect(x - 10, 520, 20, 170, '#b9c0c6');
  const beam = (from: number, to: number): string =>
    rect(from, 540, to - from, 44, '#dfe4e8', { stroke: '#a3abb1' }) +
    rect(from, 612, to - from, 26, '#dfe4e8', { stroke: '#a3abb1' });
  const whole = beam(-200, 1400) + repeat(8, (i) => post(60 + i * 160));
  const broken =
    beam(-200, 360) +
    beam(860, 1400) +
    [60, 200, 340, 880, 1040, 1180].map(post).join('') +
    path('M360 560Q470 590 520 720M860 566Q780 620 730 790', 'none', { stroke: '#c9d0d5', width: 36 }) +
    line(540, 690, 600, 750, '#a3abb1', 22);
  const river =
    rect(-200, 480, 1600, 130, '#6fb0c9') +
    repeat(6, (i) =>
      path(`M${i * 220 - 60} 540q30 -14 60 0t60 0`, 'none', { stroke: '#ffffff', width: 5, opacity: 0.6 }),
    );
  return street(p) + river + rect(-200, 600, 1600, 90, '#b3aa9b') + (p.after ? whole : broken);
}

function grainOnRoad(p: Paint): string {
  const colour = p.pick(['#f0b429', '#e0c36a', '#e79a2f']);
  const spread =
    polygon('600,520 675,520 1120,900 610,900', colour) +
    repeat(60, () => circle(p.range(640, 900), p.range(700, 890), 5, '#fbe3a2'));
  const rakes =
    at(960, 800, person('#7c8fa3'), 1.5) +
    line(1010, 700, 840, 860, '#8a6b4b', 10) +
    line(810, 850, 870, 880, '#8a6b4b', 10) +
    at(560, 640, sack(), 0.5) +
    at(1090, 880, sack(), 1.2) +
    repeat(4, (i) => at(596 + i * 4, 560 + i * 100, rect(-18, -14, 36, 18, '#a55c3f')));
  return (
    countryRoad(p) +
    p.before(spread + rakes) +
    p.afterwards(at(420, 760, car(p.pick(['#d9534f', '#4a90c2', '#e9e4da'])), 0.9))
  );
}

function sandOnRoad(p: Paint): string {
  const heap =
    path('M330 800Q420 640 560 660Q640 590 740 650Q900 650 960 800Z', '#d3b478') +
    path('M330 800Q480 720 600 760T960 800Z', '#bd9c60') +
    repeat(3, (i) =>
      repeat(4 - i, (k) => rect(130 + k * 62 + i * 31, 790 - i * 34, 58, 30, '#b65f45', { stroke: '#8b4632' })),
    );
  return street(p) + p.before(heap) + p.afterwards(at(600, 790, car(p.pick(['#58a37a', '#4a90c2', '#e9e4da'])), 1.1));
}

function overloaded(p: Paint): string {
  const high =
    rect(-130, -230, 270, 230, '#b98a4b') +
    repeat(5, (i) => at(-105 + i * 54, -215 + (i % 2) * 10, sack(), 0.8)) +
    repeat(4, (i) => at(-90 + i * 60, -300, sack('#c9b184'), 0.8)) +
    repeat(3, (i) => at(-60 + i * 60, -370, sack(), 0.8)) +
    line(-140, -20, 120, -410, '#c9463a', 6);
  const normal = rect(-150, -80, 300, 80, '#b98a4b') + repeat(4, (i) => at(-105 + i * 70, -72, sack(), 0.7));
  return (
    countryRoad(p) +
    at(
      560,
      830,
      lorry(p.pick(['#3f7fb5', '#c9463a', '#58a37a']), p.after ? normal : at(10, 0, high)),
      1.35,
      p.after ? 0 : -2,
    )
  );
}

function tricycleWithPeople(p: Paint): string {
  const seats = p.after
    ? ''
    : repeat(4, (i) =>
        at(-190 + i * 70, -90, person(['#d9534f', '#4a90c2', '#58a37a', '#9b6bb3'][i] ?? '#999999'), 0.95),
      );
  const trike =
    rect(-250, -110, 320, 64, '#4a7fb5', { r: 6 }) +
    path('M70 -60H140L190 -190', 'none', { stroke: '#c9463a', width: 22 }) +
    line(160, -196, 224, -186, '#3a3f45', 12) +
    wheel(-180, 50) +
    wheel(0, 50) +
    wheel(210, 46) +
    at(120, -86, person('#6b7683'), 1);
  return countryRoad(p) + at(600, 830, seats + trike, 1.5);
}

function floodedUnderpass(p: Paint): string {
  const bridge =
    rect(-200, 200, 1600, 120, '#a7a29a') +
    rect(-200, 170, 1600, 36, '#8a857e') +
    rect(120, 320, 90, 520, '#958f87') +
    rect(990, 320, 90, 520, '#958f87') +
    rect(210, 320, 780, 330, '#4d5359', { opacity: 0.65 });
  const gauge = rect(236, 420, 26, 330, '#ffffff') + repeat(7, (i) => rect(236, 430 + i * 48, 26, 20, '#d8362a'));
  const water =
    path('M-200 690Q0 672 200 690T600 690T1000 690T1400 690V1100H-200Z', '#8f7a55', { opacity: 0.94 }) +
    repeat(9, (i) =>
      path(`M${i * 140 - 30} ${740 + (i % 3) * 46}q26 -12 52 0t52 0`, 'none', { stroke: '#c9b489', width: 6 }),
    );
  return (
    street(p) +
    bridge +
    gauge +
    p.before(at(620, 770, car(p.pick(['#d9534f', '#4a90c2', '#e9e4da'])), 1.3) + water) +
    p.afterwards(at(880, 760, at(0, 0, warning(), 1.2)) + at(600, 820, car('#4a90c2'), 1))
  );
}

function junctionWithoutSign(p: Paint): string {
  const sign =
    line(860, 800, 860, 420, '#8d959c', 18) +
    polygon('860,300 980,500 740,500', '#ffd23f', { stroke: '#2b2b2b', width: 14 }) +
    path('M860 350V470M820 420H900', 'none', { stroke: '#2b2b2b', width: 18 });
  const fallen = at(
    880,
    830,
    line(0, 0, -330, -50, '#8d959c', 18) +
      polygon('-330,-140 -190,-30 -420,20', '#d9bd5a', { stroke: '#5b5b5b', width: 12 }) +
      ellipse(-300, -40, 22, 14, '#a8552e'),
  );
  return (
    countryRoad(p) +
    at(250, 800, pole(420), 0.9) +
    p.before(fallen) +
    p.afterwards(sign) +
    p.afterwards(at(330, 850, barrier(200), 0.9))
  );
}

export const roadScenes = {
  pothole,
  sinkhole,
  'traffic-light': trafficLight,
  guardrail,
  'grain-on-road': grainOnRoad,
  'sand-on-road': sandOnRoad,
  'overloaded-lorry': overloaded,
  'tricycle-with-people': tricycleWithPeople,
  'flooded-underpass': floodedUnderpass,
  'fallen-sign': junctionWithoutSign,
};
