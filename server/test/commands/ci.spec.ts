import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const numberIn = (file: string, pattern: RegExp): number => {
  const text = readFileSync(resolve(__dirname, '../../..', file), 'utf8');
  return Number(pattern.exec(text)?.[1]);
};

it('.ci/run ends within 45 minutes, and the job of CI gives it that and time to set up', () => {
  const limit = numberIn('.ci/run', /^limit_minutes=(\d+)$/m);
  expect(limit).toBeLessThanOrEqual(45);
  expect(numberIn('.github/workflows/ci.yml', /timeout-minutes: (\d+)/)).toBeGreaterThanOrEqual(limit + 10);
});
