import { type RoutedAction, routedActions } from './bodies';
import { type Expected, expectedOf } from './expectation';
import { PEOPLE, type Person } from './people';
import { type SampleName, sampleNames, sampleOf } from './samples';

/** Everybody before every prepared case. */
export const cells = sampleNames.flatMap((sample) => PEOPLE.map((person) => [person, sample] as const));

/** What happens to a person who tries every action on a case. */
export const expectedFor = (person: Person, name: SampleName): [RoutedAction, Expected][] => {
  const sample = sampleOf(name);
  return (sample.actions ?? routedActions).map((action) => [action, expectedOf(action, person, sample)]);
};

/** The cells in which something happens. */
export const allowed = cells.flatMap(([person, sample]) =>
  expectedFor(person, sample).flatMap(([action, cell]) =>
    cell.status === 200 ? [[person, action, sample, cell] as const] : [],
  ),
);
