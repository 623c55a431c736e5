import type { ProblemCode } from '@suishoupai/shared/problems';
import { PROBLEMS } from '@suishoupai/shared/problems';
import { Database } from '../../src/database/database';
import { entities } from '../../src/entities';
import type { Answer } from '../support/client';
import type { World } from '../support/world';

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  instance: string;
  errors?: { field: string; code: string; message: string }[];
  [member: string]: unknown;
}

const CHINESE = /[一-鿿]/;

/** How many rows every table has. */
export const countRows = async (world: World): Promise<Record<string, number>> => {
  const database = world.app.get(Database);
  const counts: Record<string, number> = {};
  for (const entity of entities) counts[entity.name] = await database.repository(entity).count();
  return counts;
};

/** That an answer is this problem, in the form every problem has. */
export const expectProblem = ({ status, body, headers }: Answer<unknown>, code: ProblemCode): ProblemBody => {
  const [expected, title] = PROBLEMS[code];
  expect({ status, code: (body as ProblemBody).code }).toEqual({ status: expected, code });
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const problem = body as ProblemBody;
  expect(problem).toMatchObject({ type: `urn:suishoupai:problem:${code}`, title, status });
  expect(problem.instance).toMatch(/^urn:suishoupai:request:[\w-]{10,}$/);
  expect(problem.detail).toMatch(CHINESE);
  for (const { message } of problem.errors ?? []) expect(message).toMatch(CHINESE);
  return problem;
};

/** That a request is refused with this problem, and that no table has a row more or less than before. */
export const expectRefused = async (
  world: World,
  code: ProblemCode,
  request: () => Promise<Answer<unknown>>,
): Promise<ProblemBody> => {
  const before = await countRows(world);
  const problem = expectProblem(await request(), code);
  expect(await countRows(world)).toEqual(before);
  return problem;
};
