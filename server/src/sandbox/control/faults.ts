import { readValue, writeValue } from '../store/values';
import type { Store } from '../store/store';

/**
 * `delay` waits `ms` before answering; `drop` lets the effect happen and then cuts the connection;
 * `double` sends a callback twice; `refuse` answers `status` and `code` without effect.
 */
export interface Fault {
  /** A path prefix (`/v3/`) or an operation's id (`createTransferBill`, `transferCallback`, `messagePush`). */
  target: string;
  kind: 'delay' | 'drop' | 'double' | 'refuse';
  code?: string | number;
  status?: number;
  /** How many requests it hits; absent: all. */
  times?: number;
  ms?: number;
}

export class Faults {
  private faults: Fault[];

  constructor(private readonly store: Store) {
    this.faults = readValue<Fault[]>(store, 'faults', []);
  }

  list(): readonly Fault[] {
    return this.faults;
  }

  replace(faults: Fault[]): void {
    this.faults = faults;
    writeValue(this.store, 'faults', faults);
  }

  /** The faults of these kinds that hit this call, each counted down by one. */
  take(call: { path: string; operation: string | undefined }, kinds: Fault['kind'][]): Fault[] {
    const hits = this.faults.filter((fault) => kinds.includes(fault.kind) && targets(fault, call));
    if (hits.some((fault) => fault.times !== undefined)) this.replace(countDown(this.faults, hits));
    return hits;
  }
}

function targets(fault: Fault, call: { path: string; operation: string | undefined }): boolean {
  return fault.target.startsWith('/') ? call.path.startsWith(fault.target) : fault.target === call.operation;
}

function countDown(faults: Fault[], hits: Fault[]): Fault[] {
  return faults
    .map((fault) => (hits.includes(fault) && fault.times !== undefined ? { ...fault, times: fault.times - 1 } : fault))
    .filter((fault) => fault.times === undefined || fault.times > 0);
}
