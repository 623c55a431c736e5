import { availableEngines } from '../support/engines/engines';
import { World } from '../support/world';

describe('what the root serves', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(availableEngines()[0]!);
  });
  afterAll(() => world.close());

  const get = (url: string) => world.app.inject({ method: 'GET', url });

  it.each(['/', '/index.html', '/a/page/of/the/app'])('answers %s with the page', async (url) => {
    const { statusCode, headers } = await get(url);
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('serves the files of the page', async () => {
    const page = (await get('/')).body;
    const [, style] = /href="(\/[^"]+\.css)"/.exec(page)!;
    const { statusCode, headers } = await get(style!);
    expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('text/css')]);
  });

  it.each(['/missing.js', '/assets/missing.png'])('does not take %s for a page', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });

  it.each(['/api', '/api?page=1', '/api/', '/api/nothing', '/api/v1/nothing'])(
    'answers %s with a problem',
    async (url) => {
      const answer = await get(url);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        404,
        expect.stringContaining('problem+json'),
      ]);
      expect(answer.json()).toMatchObject({ code: 'route.notFound' });
    },
  );

  it('answers an address of the app that only begins alike with the page', async () => {
    expect((await get('/apiary')).statusCode).toBe(200);
  });
});
