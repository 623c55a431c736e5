import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Interfaces that work only when app.json declares them. */
const PRIVATE = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
];
const LONGEST_REASON = 30;

/** What is declared is used, what is used is declared, and the person is told why. */
export default async function privacy(folder) {
  const dist = join(folder, 'dist', 'weapp');
  const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8'));
  const declared = app.requiredPrivateInfos ?? [];
  const used = usedIn(dist);
  return [
    ...used.filter((name) => !declared.includes(name)).map((name) => `${name} is used and not declared`),
    ...declared.filter((name) => !used.includes(name)).map((name) => `${name} is declared and not used`),
    ...reasonProblems(app.permission ?? {}),
    ...(app.__usePrivacyCheck__ === true ? [] : ['__usePrivacyCheck__ is not on']),
  ];
}

/** Taro calls what it is asked for by name; its own list of names is no use of them. */
function usedIn(dist) {
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js') && file !== 'taro.js');
  const code = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
  return PRIVATE.filter((name) => new RegExp(`\\.${name}\\b`).test(code));
}

function reasonProblems(permission) {
  const reason = permission['scope.userLocation']?.desc ?? '';
  const isGood = reason.length > 0 && reason.length <= LONGEST_REASON;
  return isGood ? [] : [`permission scope.userLocation needs a reason of 1 to ${LONGEST_REASON} characters`];
}
