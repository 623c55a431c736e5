import { type RequestListener, type Server, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayFailure } from '../../common/gateway-failure';
import { OutboundHost } from './outbound-host';

const clock = { now: () => new Date(0) };
const repeatable = { repeatable: true };
const once = { repeatable: false };

describe('OutboundHost', () => {
  let server: Server;
  let base: URL;
  let answer: RequestListener;
  let hits = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      hits += 1;
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  beforeEach(() => (hits = 0));
  afterAll(() => new Promise((done) => server.close(done)));

  const host = (allowPrivate = true) =>
    new OutboundHost(base, allowPrivate, clock, { deadlineMs: 300, maxBytes: 10_000 });
  const call = (nature = repeatable, on = host()) =>
    on.json(nature, { method: 'POST', path: '/x?a=b', body: '{"城":1}' });
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => 'succeeded',
      (error: GatewayFailure) => `${error.kind} ${error.code}`,
    );

  it('sends the body as given and parses the answer', async () => {
    answer = (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => response.end(JSON.stringify({ url: request.url, body: `${Buffer.concat(chunks)}` })));
    };
    expect(await call()).toEqual({ url: '/x?a=b', body: '{"城":1}' });
  });

  it.each([
    [404, 'refused HTTP_404', 'refused HTTP_404'],
    [302, 'refused HTTP_302', 'refused HTTP_302'],
    [503, 'unavailable HTTP_503', 'unknown HTTP_503'],
    [429, 'unavailable HTTP_429', 'unknown HTTP_429'],
  ])('status %i: %s if repeatable, else %s', async (status, ifRepeatable, otherwise) => {
    answer = (_, response) => response.writeHead(status, { location: '/elsewhere' }).end('{}');
    expect([await failure(call(repeatable)), await failure(call(once))]).toEqual([ifRepeatable, otherwise]);
    expect(hits).toBe(2);
  });

  it('does not know what happened when the answer is cut, late, too large or no JSON', async () => {
    answer = (request) => request.socket.destroy();
    expect(await failure(call(once))).toBe('unknown ECONNRESET');
    answer = (request, response) => {
      response.writeHead(200, { 'content-length': 10 }).write('{', () => request.socket.destroy());
    };
    expect(await failure(call(once))).toBe('unknown ECONNRESET');
    answer = (_, response) => response.write('{');
    expect(await failure(call(once))).toBe('unknown DEADLINE');
    answer = (_, response) => response.end('"'.padEnd(20_000, 'x'));
    expect(await failure(call(once))).toBe('unknown ANSWER_TOO_LARGE');
    answer = (_, response) => response.end('<html>');
    expect(await failure(call(once))).toBe('unknown NOT_JSON');
  });

  it('knows that nothing happened when no connection was made', async () => {
    const closed = new OutboundHost(new URL('http://127.0.0.1:1'), true, clock);
    expect(await failure(call(once, closed))).toBe('unavailable ECONNREFUSED');
    const unresolved = new OutboundHost(new URL('http://nowhere.invalid'), true, clock);
    expect(await failure(call(once, unresolved))).toMatch(/^unavailable (ENOTFOUND|EAI_AGAIN)$/);
  });

  it('refuses private addresses: literal ones, and names that resolve to them', async () => {
    answer = (_, response) => response.end('{}');
    expect(await failure(call(once, host(false)))).toBe('unavailable ADDRESS_REFUSED');
    const named = new OutboundHost(new URL(`http://localhost:${base.port}`), false, clock);
    expect(await failure(call(once, named))).toBe('unavailable ADDRESS_REFUSED');
    expect(hits).toBe(0);
  });

  it('reaches this machine by its name, outside production', async () => {
    answer = (_, response) => response.end('{}');
    const named = new OutboundHost(new URL(`http://localhost:${base.port}`), true, clock);
    expect(await failure(call(once, named))).toBe('succeeded');
  });

  it('refuses a path that leads to another host', async () => {
    expect(await failure(host().json(once, { method: 'GET', path: '//elsewhere.example/x' }))).toBe(
      'unavailable NETWORK',
    );
  });

  it('lends an agent that opens one connection, to this host only', async () => {
    answer = (_, response) => response.end('{}');
    const through = (urls: string[]) =>
      host().lend(once, async (line) => {
        for (const url of urls) {
          await new Promise((done, fail) => get(url, { agent: line.agent }, done).once('error', fail));
        }
      });
    expect(await failure(through([`${base}`]))).toBe('succeeded');
    expect(await failure(through([`${base}`, `${base}`]))).toBe('unknown ADDRESS_REFUSED');
    expect(await failure(through(['http://127.0.0.1:1/']))).toBe('unavailable ADDRESS_REFUSED');
  });

  it('stops calling after eight failures in a row', async () => {
    answer = (_, response) => response.writeHead(500).end();
    const one = host();
    for (let i = 0; i < 8; i += 1) await failure(call(repeatable, one));
    expect(await failure(call(repeatable, one))).toBe('unavailable CIRCUIT_OPEN');
    expect(hits).toBe(8);
  });

  it('keeps nothing of the failed call but its code', async () => {
    answer = (_, response) => response.end('{"session_key":"topsecret"');
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toEqual(new GatewayFailure('unavailable', 'NOT_JSON'));
    expect(error).not.toHaveProperty('cause');
  });
});
