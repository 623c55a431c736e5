import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

describeEachEngine('the settings of the screens', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world?.close());

  it('are told to anyone, with a sandbox that the page may speak with and that answers pages', async () => {
    const { status, body } = await world.anonymous().get<{ sandboxUrl: string }>('/client-settings');
    expect([status, body]).toEqual([
      200,
      {
        city: '聊城',
        classroomName: '安全聊城',
        tiles: null,
        sandboxUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        privacyVersion: '2026-11-22',
      },
    ]);
    const page = await world.app.inject({ method: 'GET', url: '/' });
    expect(page.headers['content-security-policy']).toMatch(new RegExp(`connect-src 'self'[^;]* ${body.sandboxUrl};`));
    const origin = 'http://localhost:8123';
    const users = await fetch(`${body.sandboxUrl}/phone`, { headers: { origin } });
    expect([users.status, users.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  });
});
