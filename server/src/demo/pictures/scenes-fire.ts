import { at, circle, curve, ellipse, line, path, polygon, rect, repeat } from './svg';
import { building, room, street } from './backdrops';
import { Paint } from './paint';
import { car, carton, ebike, extinguisher, flame, hydrant, sack, shadow, smoke, warning } from './props';

const paints = ['#d9534f', '#4a90c2', '#f0ad4e', '#e9e4da', '#5a6b7b', '#58a37a'] as const;

/** A green running-man sign above a door. */
function exitSign(): string {
  const man =
    circle(8, -34, 9, '#ffffff') +
    path('M4 -24L-12 -8M4 -24L20 -12M4 -24L-4 0L-22 8M-4 0L14 16', 'none', { stroke: '#ffffff', width: 8 });
  return (
    rect(-80, -60, 160, 84, '#1f9d55', { r: 8 }) +
    at(-22, 0, man) +
    path('M22 -18H60M46 -32L60 -18L46 -4', 'none', { stroke: '#ffffff', width: 8 })
  );
}

function doubleDoor(colour: string): string {
  const leaf = (x: number): string =>
    rect(x, -390, 138, 390, colour, { stroke: '#00000033' }) +
    rect(x + 32, -340, 74, 130, '#cfe5ea', { stroke: '#ffffff' });
  return (
    rect(-152, -404, 304, 404, '#7b756c') +
    leaf(-140) +
    leaf(2) +
    rect(-26, -196, 14, 56, '#dfe3e6', { r: 6 }) +
    rect(12, -196, 14, 56, '#dfe3e6', { r: 6 })
  );
}

function blockedExit(p: Paint): string {
  const x = p.range(500, 700);
  const chain =
    curve('M-26 -170Q0 -110 26 -170', '#555b61', 10) + rect(-18, -140, 36, 34, '#d9a520', { r: 6, stroke: '#8a6a14' });
  const heap = [
    at(-150, 40, carton(170, 150)),
    at(20, 60, carton(200, 170, '#b97f43')),
    at(190, 40, carton(150, 200)),
    at(-60, -96, carton(140, 120, '#d6a15d')),
    at(90, -108, carton(130, 100)),
    at(-260, 60, sack()),
  ].join('');
  return (
    room(p) +
    at(x, 640, doubleDoor(p.pick(['#8aa0a8', '#a8794f', '#7f9c7d'])) + at(0, -440, exitSign()) + p.before(chain)) +
    p.before(at(x, 660, heap)) +
    p.afterwards(at(x + 300, 640, extinguisher(), 0.9))
  );
}

function stairClutter(p: Paint): string {
  const steps = repeat(
    7,
    (i) =>
      rect(220 + i * 110, 640 - i * 62, 1200, 62, i % 2 ? '#b9b2a7' : '#c9c2b6') +
      rect(220 + i * 110, 640 - i * 62, 1200, 10, '#8f887d'),
  );
  const rail =
    line(200, 520, 960, 92, '#7a5a3c', 18) +
    repeat(7, (i) => line(232 + i * 110, 640 - i * 62, 232 + i * 110, 502 - i * 62, '#7a5a3c', 8));
  const things =
    at(420, 590, carton(130, 110)) +
    at(640, 470, sack('#b9c2c9')) +
    at(840, 350, carton(150, 130, '#b97f43')) +
    at(150, 720, ebike(p.pick(paints)), 1.1) +
    at(980, 270, sack()) +
    at(560, 760, carton(190, 140)) +
    at(730, 770, sack('#c98f8f'));
  const view = steps + rail + p.before(things) + p.afterwards(at(150, 470, exitSign(), 0.8));
  return room(p) + at(p.range(-60, 240), p.range(-70, 50), view);
}

function fireLane(p: Paint): string {
  const lane =
    polygon('180,560 1020,560 1180,900 20,900', '#8a8d8f') +
    repeat(9, (i) =>
      polygon(`${200 + i * 92},590 ${240 + i * 92},590 ${190 + i * 104},870 ${140 + i * 104},870`, '#f2c230', {
        opacity: 0.75,
      }),
    );
  const border = path('M180 560L20 900M1020 560L1180 900', 'none', { stroke: '#d8362a', width: 16 });
  const homes = at(220, 566, building(330, 470, '#dcb79a')) + at(980, 566, building(330, 430, '#c9c6b4'));
  const cars =
    at(360, 720, car(p.pick(paints)), 1.05) +
    at(820, 700, car(p.pick(paints)), 1) +
    at(560, 850, car(p.pick(paints)), 1.25);
  return street(p) + homes + lane + border + p.before(cars) + p.afterwards(at(1080, 650, hydrant()));
}

function extinguisherBox(p: Paint): string {
  const x = p.range(480, 720);
  const box =
    rect(-210, -330, 420, 300, '#c62f24', { r: 10 }) + rect(-186, -306, 372, 252, p.after ? '#e9dcd2' : '#3c2a28');
  const empty =
    at(-90, -58, extinguisher(true), 1.2, -24) +
    line(60, -60, 170, -60, '#5b4340', 6) +
    path('M20 -306Q60 -260 100 -306M-186 -250Q-140 -262 -130 -306', 'none', { stroke: '#e8e2da', width: 3 });
  const openDoor =
    polygon('210,-330 340,-290 340,10 210,-30', '#a5281e') +
    path('M250 -200L310 -120M290 -210L262 -90', 'none', { stroke: '#ffffff', width: 4 });
  const full =
    at(-80, -58, extinguisher(), 1.2) +
    at(70, -58, extinguisher(), 1.2) +
    rect(-186, -306, 372, 252, '#cfeaf4', { opacity: 0.14 });
  return (
    room(p) +
    at(x, 630, box + p.before(empty + openDoor) + p.afterwards(full), 1.25) +
    p.before(at(x - 330, 720, carton(170, 140)))
  );
}

function buriedHydrant(p: Paint): string {
  const x = p.range(480, 700);
  const rubbish = [
    at(x - 130, 720, sack('#3f454c'), 1.4),
    at(x + 120, 726, sack('#56606b'), 1.5),
    at(x + 10, 762, carton(240, 100)),
    at(x - 230, 770, carton(150, 120, '#b97f43')),
    at(x + 250, 770, sack('#a9b3a1'), 1.2),
    at(x - 40, 790, sack('#444b52'), 1.2),
  ].join('');
  const zone = polygon(`${x - 190},690 ${x + 190},690 ${x + 260},790 ${x - 260},790`, 'none', {
    stroke: '#f2c230',
    width: 14,
  });
  return street(p) + p.afterwards(zone) + at(x, 720, hydrant(), 1.9) + p.before(rubbish);
}

function flyingWire(p: Paint): string {
  const bikes = at(430, 790, ebike(p.pick(paints)), 1.4) + at(800, 800, ebike(p.pick(paints)), 1.4);
  const wire =
    curve('M520 160Q470 420 430 560T430 690', '#1e1e1e', 9) +
    curve('M700 160Q860 400 780 560T800 700', '#e0492f', 9) +
    rect(384, 610, 92, 34, '#f4f1ea', { r: 8, stroke: '#9b968c' }) +
    rect(760, 620, 92, 34, '#f4f1ea', { r: 8, stroke: '#9b968c' });
  const home = at(600, 590, building(820, 560, p.pick(['#e2b694', '#cfc1a7', '#c0cbb6'])));
  const shed =
    polygon('180,470 1020,470 1080,540 120,540', '#3f8f7a') +
    line(180, 540, 180, 800, '#7f878c', 14) +
    line(1020, 540, 1020, 800, '#7f878c', 14) +
    repeat(
      3,
      (i) =>
        rect(330 + i * 240, 590, 60, 86, '#ffffff', { r: 8, stroke: '#3f8f7a' }) +
        circle(360 + i * 240, 620, 10, '#3faa5a'),
    );
  return street(p) + home + p.afterwards(shed) + p.before(wire) + bikes;
}

function burningBin(p: Paint): string {
  const x = p.range(450, 750);
  const bins = [-140, 0, 140]
    .map((dx) =>
      at(x + dx, 720, rect(-58, -150, 116, 150, '#4f7f5a', { r: 10 }) + rect(-66, -166, 132, 22, '#3d6647', { r: 8 })),
    )
    .join('');
  const fire =
    at(x, 580, smoke('#484848'), 1.2) +
    at(x - 20, 570, flame(1.4)) +
    at(x + 90, 580, flame(1)) +
    at(x - 130, 570, flame(0.9));
  const wet =
    ellipse(x, 730, 320, 44, '#5d87a3', { opacity: 0.5 }) +
    ellipse(x, 560, 150, 26, '#3a3a3a') +
    at(x + 330, 740, extinguisher(), 1.1);
  return street(p) + at(x, 728, shadow(480)) + bins + p.before(fire) + p.afterwards(wet);
}

function smokyWindow(p: Paint): string {
  const x = p.range(480, 720);
  const house = at(x, 600, building(560, 480, p.pick(['#e2b694', '#d8cdb3', '#c6b3a8'])));
  const fire = rect(x - 46, 266, 94, 100, '#42241b') + at(x, 366, flame(0.75)) + at(x + 20, 280, smoke('#3d3d3d'), 1.1);
  const burnt = rect(x - 46, 266, 94, 100, '#3b3b3b') + ellipse(x, 240, 74, 40, '#3b3b3b', { opacity: 0.5 });
  return (
    street(p) +
    house +
    p.before(fire) +
    p.afterwards(burnt + at(x + 340, 740, hydrant(), 1.1)) +
    p.before(at(x - 360, 740, warning()))
  );
}

function crowdedStore(p: Paint): string {
  const shelves = repeat(2, (i) => rect(140, 190 + i * 160, 920, 16, '#8a6b4b'));
  const goods = repeat(
    8,
    (i) => at(200 + i * 114, 190, carton(96, 90 + (i % 3) * 22)) + at(200 + i * 114, 350, carton(98, 110)),
  );
  const blockedLamp =
    at(600, 640, carton(240, 210, '#b97f43')) +
    at(840, 660, carton(210, 240)) +
    at(380, 660, carton(200, 180)) +
    at(600, 432, carton(180, 130));
  return (
    room(p) +
    shelves +
    goods +
    p.before(blockedLamp) +
    p.afterwards(at(300, 640, extinguisher()) + at(380, 640, extinguisher()))
  );
}

export const fireScenes = {
  'blocked-exit': blockedExit,
  'stair-clutter': stairClutter,
  'fire-lane': fireLane,
  'extinguisher-box': extinguisherBox,
  'buried-hydrant': buriedHydrant,
  'flying-wire': flyingWire,
  'burning-bin': burningBin,
  'smoky-window': smokyWindow,
  'crowded-store': crowdedStore,
};
