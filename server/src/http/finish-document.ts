import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './document-operations';

type Parameters = NonNullable<ReturnType<typeof operationsOf>[number]['parameters']>;

/** Says what the decorators cannot: how lists stand in a query, that a query holds no null, each scheme once. */
export const finishDocument = (document: OpenAPIObject): OpenAPIObject => {
  for (const operation of operationsOf(document)) {
    inQuery(operation.parameters ?? []).forEach(finishParameter);
    if (operation.security !== undefined) operation.security = [{ bearer: [] }];
  }
  return document;
};

const inQuery = (parameters: Parameters) =>
  parameters.flatMap((parameter) => ('in' in parameter && parameter.in === 'query' ? [parameter] : []));

const finishParameter = (parameter: ReturnType<typeof inQuery>[number]): void => {
  const { schema } = parameter;
  if (schema === undefined || '$ref' in schema) return;
  delete schema.nullable;
  if (schema.type === 'array') Object.assign(parameter, { style: 'form', explode: false });
};
