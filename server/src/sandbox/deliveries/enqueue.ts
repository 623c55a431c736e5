import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../sandbox';
import { addDelivery } from '../store/deliveries';

const STATES = { normal: 'due', hold: 'held', lost: 'lost' } as const;

/** Puts a message for the product on its way, as the control paths say. */
export function enqueue(
  sandbox: Sandbox,
  delivery: { kind: 'callback' | 'push'; subject: string; url: string; message: Record<string, unknown> },
): void {
  const { store, clock, settings } = sandbox;
  addDelivery(store, {
    id: randomUUID(),
    kind: delivery.kind,
    subject: delivery.subject,
    url: delivery.url,
    message: JSON.stringify(delivery.message),
    state: STATES[settings.get().callbacks],
    created_at: clock.nowMs(),
  });
  sandbox.nudge();
}
