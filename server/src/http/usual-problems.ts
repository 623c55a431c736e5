import type { OpenAPIObject } from '@nestjs/swagger';
import type { ProblemCode } from '@suishoupai/shared/problems';
import { type Operation, operationsOf } from './document-operations';

/** Adds the refusals that follow from an operation's shape, where the route itself says nothing of that status. */
export const withUsualProblems = (document: OpenAPIObject): OpenAPIObject => {
  operationsOf(document).forEach(complete);
  return document;
};

const complete = (operation: Operation): void => {
  for (const [status, codes] of usualOf(operation)) {
    const said = operation.responses[status];
    const described = said && 'description' in said ? said.description : '';
    const all = [...new Set([...(described ? described.split(', ') : []), ...codes])];
    operation.responses[status] = problem(all.join(', '), said && 'headers' in said ? said.headers : undefined);
  }
};

const usualOf = (operation: Operation): [string, ProblemCode[]][] => {
  const places = (operation.parameters ?? []).map((parameter) => ('in' in parameter ? parameter.in : ''));
  const takesInput = operation.requestBody !== undefined || places.includes('query') || places.includes('path');
  const usual: [string, ProblemCode[]][] = [];
  if (operation.requestBody !== undefined || places.includes('path')) usual.push(['400', ['request.malformed']]);
  if (operation.security !== undefined) {
    usual.push(['401', ['session.missing', 'session.expired']], ['403', ['role.forbidden']]);
  }
  if (places.includes('path')) usual.push(['404', ['notFound']]);
  if (operation.requestBody !== undefined) usual.push(['413', ['request.tooLarge']], ['415', ['request.notJson']]);
  if (takesInput) usual.push(['422', ['request.invalid']]);
  return usual;
};

type Headers = Extract<Operation['responses'][string], { headers?: unknown }>['headers'];

const problem = (description: string, headers: Headers): Operation['responses'][string] => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
});
