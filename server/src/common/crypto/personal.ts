import { inspect } from 'node:util';

const MASK = '***';

/** A personal value, such as a phone number or a name: whatever prints or serialises it by accident shows `***`. */
export class Personal {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the person it belongs to, for sealing, and for the service that must have it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
