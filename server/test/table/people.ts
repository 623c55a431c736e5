import type { Client } from '../support/client';
import type { World } from '../support/world';

/** Everybody who tries every action: one of each role, near the case and far from it. */
export const PEOPLE = [
  'anonymous',
  'reporter',
  'otherCitizen',
  'dispatcher',
  'dispatcherAndReviewer',
  'handler',
  'assistingHandler',
  'otherHandler',
  'unitLead',
  'reviewer',
  'otherReviewer',
  'paymaster',
  'admin',
  'auditor',
] as const;

export type Person = (typeof PEOPLE)[number];

/** User names of the test city. */
export const USERNAMES = {
  dispatcher: 'dispatcher',
  dispatcherAndReviewer: 'dispatcher2',
  handler: 'handler',
  assistingHandler: 'handler-road',
  otherHandler: 'handler-west',
  unitLead: 'lead',
  reviewer: 'reviewer',
  otherReviewer: 'reviewer-west',
  paymaster: 'paymaster',
  admin: 'admin',
  auditor: 'auditor',
} as const satisfies Partial<Record<Person, string>>;

export type People = Record<Person, Client>;

/** Each signed in once. */
export const signInEverybody = async (world: World): Promise<People> => {
  const citizens = { reporter: await world.citizen('demo-01'), otherCitizen: await world.citizen('demo-02') };
  const staff: [string, Client][] = [];
  for (const [person, username] of Object.entries(USERNAMES)) staff.push([person, await world.staff(username)]);
  return { anonymous: world.anonymous(), ...citizens, ...Object.fromEntries(staff) } as People;
};
