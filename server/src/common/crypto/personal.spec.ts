import { format, inspect } from 'node:util';
import { Personal } from './personal';

describe('a personal value', () => {
  const person = { phone: new Personal('13800138000') };

  it.each([
    ['a template', `${person.phone}`],
    ['concatenation', '' + person.phone],
    ['JSON', JSON.stringify(person)],
    ['inspect', inspect(person, { depth: 9, showHidden: true })],
    ['format', format('%s %o %j', person.phone, person.phone, person.phone)],
    ['a list', [person.phone].join()],
    ['a spread', JSON.stringify({ ...person.phone }) + '***'],
    ['a structured clone', inspect(structuredClone({ ...person.phone })) + '***'],
  ])('shows stars in %s', (_way, text) => {
    expect(text).not.toContain('138');
    expect(text).toContain('***');
  });

  it('is given on request only', () => {
    expect(person.phone.reveal()).toBe('13800138000');
  });
});
