import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox';
import { releaseHeld } from '../store/deliveries';
import { balanceOf, setBalance } from '../store/funds';
import { ensureUser, setTraits, type UserTraits } from '../store/users';
import { revokeTokens } from '../wechat/access-tokens';
import { billsView } from './bills-view';
import type { Fault } from './faults';
import { listRequests } from './recorder';
import { resetSandbox } from './reset';
import * as schemas from './schemas';
import type { ControlSettings, Quotas } from './settings';

/** What people and tests turn and read; no platform has these paths. */
export function controlRoutes(app: FastifyInstance, sandbox: Sandbox, tick: () => Promise<void>): void {
  clockRoutes(app, sandbox, tick);
  settingRoutes(app, sandbox);
  callbackRoutes(app, sandbox);
  stateRoutes(app, sandbox);
}

function clockRoutes(app: FastifyInstance, { clock, nudge }: Sandbox, tick: () => Promise<void>): void {
  const view = (): { now: string } => ({ now: clock.now().toISOString() });
  app.get('/control/clock', { schema: schemas.readClock }, async () => view());
  app.put<{ Body: { at: string | null } }>('/control/clock', { schema: schemas.setClock }, async ({ body }) => {
    clock.setTo(body.at === null ? null : new Date(body.at));
    nudge();
    return view();
  });
  app.post<{ Body: { ms: number } }>('/control/advance', { schema: schemas.advance }, async ({ body }) => {
    clock.advance(body.ms);
    nudge();
    return view();
  });
  app.post('/control/tick', { schema: schemas.tick }, async () => {
    await tick();
    return view();
  });
}

function settingRoutes(app: FastifyInstance, { settings, faults, store }: Sandbox): void {
  app.get('/control/settings', { schema: schemas.readSettings }, async () => settings.get());
  app.patch<{ Body: Partial<ControlSettings> }>(
    '/control/settings',
    { schema: schemas.changeSettings },
    async ({ body }) => settings.change(body),
  );
  app.put<{ Body: Partial<Quotas> }>('/control/quotas', { schema: schemas.changeQuotas }, async ({ body }) =>
    settings.changeQuotas(body),
  );
  app.put<{ Body: { url: string | null } }>('/control/push-target', { schema: schemas.pushTarget }, async ({ body }) =>
    settings.change({ pushUrl: body.url }),
  );
  app.put<{ Body: { answers?: number; callbacks?: number } }>(
    '/control/probes',
    { schema: schemas.probes },
    async ({ body }) => settings.change({ probeAnswers: body.answers ?? 0, probeCallbacks: body.callbacks ?? 0 }),
  );
  app.get('/control/faults', { schema: schemas.readFaults }, async () => faults.list());
  app.put<{ Body: Fault[] }>('/control/faults', { schema: schemas.setFaults }, async ({ body }) => {
    faults.replace(body);
    return faults.list();
  });
  app.get('/control/balance', { schema: schemas.readBalance }, async () => ({ fen: balanceOf(store) }));
  app.put<{ Body: { fen: number } }>('/control/balance', { schema: schemas.setBalance }, async ({ body }) => {
    setBalance(store, body.fen);
    return { fen: balanceOf(store) };
  });
}

function callbackRoutes(app: FastifyInstance, { settings, store, clock, nudge }: Sandbox): void {
  app.put<{ Body: { mode: ControlSettings['callbacks'] } }>(
    '/control/callbacks',
    { schema: schemas.callbackMode },
    async ({ body }) => settings.change({ callbacks: body.mode }),
  );
  app.post<{ Body: { newestFirst?: boolean } }>(
    '/control/callbacks/release',
    { schema: schemas.release },
    async ({ body }) => {
      const released = releaseHeld(store, body.newestFirst === true, clock.nowMs());
      nudge();
      return { released };
    },
  );
}

function stateRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, credentials } = sandbox;
  app.get('/control/bills', { schema: schemas.bills }, async () => billsView(store));
  app.get<{ Querystring: { limit: string } }>('/control/requests', { schema: schemas.requests }, async ({ query }) =>
    listRequests(store, Number(query.limit)),
  );
  app.put<{ Params: { user: string }; Body: UserTraits }>(
    '/control/users/:user',
    { schema: schemas.traits },
    async (request) => {
      const { name } = ensureUser(store, credentials.appId, request.params.user);
      setTraits(store, name, request.body);
      return ensureUser(store, credentials.appId, name);
    },
  );
  app.post('/control/reset', { schema: schemas.reset }, async () => {
    resetSandbox(sandbox);
    return { now: sandbox.clock.now().toISOString() };
  });
  app.post('/control/tokens/revoke', { schema: schemas.revoke }, async () => ({ revoked: revokeTokens(store) }));
}
