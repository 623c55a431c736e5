/**
 * Lets one owner at a time through, in order of arrival: SQLite has one connection, and a statement of one request
 * must not fall into the open transaction of another.
 */
export class FifoGate<Owner> {
  private owner: Owner | null = null;
  private readonly waiting: Waiter<Owner>[] = [];

  /** @param patienceMs how long to wait before giving up: code that waits on itself must fail, not hang. */
  constructor(private readonly patienceMs: number) {}

  isHeldBy(owner: Owner): boolean {
    return this.owner === owner;
  }

  acquire(owner: Owner): Promise<void> {
    if (this.owner === null) {
      this.owner = owner;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter<Owner> = {
        owner,
        resolve,
        timer: setTimeout(() => this.giveUp(waiter, reject), this.patienceMs),
      };
      this.waiting.push(waiter);
    });
  }

  release(owner: Owner): void {
    if (this.owner !== owner) return;
    const next = this.waiting.shift();
    this.owner = next?.owner ?? null;
    if (next === undefined) return;
    clearTimeout(next.timer);
    next.resolve();
  }

  private giveUp(waiter: Waiter<Owner>, reject: (error: Error) => void): void {
    const at = this.waiting.indexOf(waiter);
    if (at >= 0) this.waiting.splice(at, 1);
    reject(new Error('database gate: waited too long (a query outside the transaction it waits for?)'));
  }
}

interface Waiter<Owner> {
  owner: Owner;
  resolve: () => void;
  timer: NodeJS.Timeout;
}
