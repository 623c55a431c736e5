import type { Store } from './store';

/** A message the platforms owe to the product: a transfer callback or a message push. */
export interface Delivery {
  /** For a callback the notice's own id: the same over resends. */
  id: string;
  kind: 'callback' | 'push';
  /** out_bill_no, or the push's event name. */
  subject: string;
  url: string;
  /** The plain message, JSON; sealed and signed anew for each attempt. */
  message: string;
  state: 'due' | 'held' | 'done' | 'lost' | 'abandoned';
  tried: number;
  due_at: number;
  created_at: number;
}

export interface Attempt {
  at: number;
  status: number | null;
  outcome: string;
}

export function addDelivery(store: Store, delivery: Omit<Delivery, 'tried' | 'due_at'>): void {
  const sql = `INSERT INTO delivery (id, kind, subject, url, message, state, tried, due_at, created_at)
    VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)`;
  const { id, kind, subject, url, message, state, created_at: at } = delivery;
  store.run(sql, id, kind, subject, url, message, state, at, at);
}

export function dueDeliveries(store: Store, nowMs: number, limit: number): Delivery[] {
  const sql = "SELECT * FROM delivery WHERE state = 'due' AND due_at <= ? ORDER BY due_at, created_at LIMIT ?";
  return store.all<Delivery>(sql, nowMs, limit);
}

export function latestDelivery(store: Store, kind: Delivery['kind'], subject: string): Delivery | undefined {
  const sql = 'SELECT * FROM delivery WHERE kind = ? AND subject = ? ORDER BY created_at DESC, rowid DESC LIMIT 1';
  return store.one<Delivery>(sql, kind, subject);
}

export function deliveriesOf(store: Store, subject: string): Delivery[] {
  return store.all<Delivery>('SELECT * FROM delivery WHERE subject = ? ORDER BY created_at', subject);
}

/** Lets held messages go, in order or newest first; they are spaced by 1 ms to keep that order. */
export function releaseHeld(store: Store, newestFirst: boolean, nowMs: number): number {
  const held = store.all<{ id: string }>("SELECT id FROM delivery WHERE state = 'held' ORDER BY created_at, rowid");
  const ordered = newestFirst ? held.reverse() : held;
  ordered.forEach(({ id }, index) => {
    const dueAt = nowMs - ordered.length + index;
    store.run("UPDATE delivery SET state = 'due', due_at = ? WHERE id = ? AND state = 'held'", dueAt, id);
  });
  return ordered.length;
}

export function recordAttempt(
  store: Store,
  id: string,
  attempt: Attempt,
  next: { state: Delivery['state']; dueAt: number },
): void {
  store.inTransaction(() => {
    const sql = 'INSERT INTO delivery_attempt (delivery_id, at, status, outcome) VALUES (?, ?, ?, ?)';
    store.run(sql, id, attempt.at, attempt.status, attempt.outcome);
    const change = 'UPDATE delivery SET tried = tried + 1, state = ?, due_at = ? WHERE id = ?';
    store.run(change, next.state, next.dueAt, id);
  });
}

export function attemptsOf(store: Store, id: string): Attempt[] {
  return store.all<Attempt>('SELECT at, status, outcome FROM delivery_attempt WHERE delivery_id = ? ORDER BY id', id);
}
