/** A refusal of the sandbox's own paths (`/phone`, `/control`): `{ code, message }`. */
export class Failure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const failureSchema = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string' }, message: { type: 'string', description: 'Chinese' } },
} as const;
