import type { FastifyRequest } from 'fastify';

/** The first thing wrong with a request's shape, as its route's schema found it. */
export interface ShapeFault {
  /** A JSON pointer, ending in the missing property if one is missing. */
  pointer: string;
  /** The last part of the pointer. */
  field: string;
  issue: string;
  inQuery: boolean;
}

export function shapeFaultOf(request: FastifyRequest): ShapeFault {
  const { validation = [], validationContext } = request.validationError ?? {};
  const [{ instancePath, params, message = 'invalid' } = { instancePath: '', params: {} }] = validation;
  const missing = params['missingProperty'];
  const pointer = typeof missing === 'string' ? `${instancePath}/${missing}` : instancePath;
  return {
    pointer,
    field: pointer.split('/').at(-1) ?? '',
    issue: message,
    inQuery: validationContext === 'querystring',
  };
}
