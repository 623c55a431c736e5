import { contentPolicy } from './content-policy';

const SANDBOX_URL = 'http://127.0.0.1:3001';

describe('the content security policy', () => {
  it('lets the app speak with its own server alone', () => {
    const policy = contentPolicy({ NODE_ENV: 'production' });
    expect(policy).toContain("connect-src 'self' blob:;");
    expect(policy).toContain("img-src 'self' data: blob:;");
    expect(policy).toContain("font-src 'self' data:;");
    expect(policy).not.toContain('script-src');
  });

  it('adds the sandbox, but not in production', () => {
    expect(contentPolicy({ NODE_ENV: 'development', SANDBOX_URL })).toContain(
      `connect-src 'self' blob: ${SANDBOX_URL};`,
    );
    expect(contentPolicy({ NODE_ENV: 'production', SANDBOX_URL })).not.toContain(SANDBOX_URL);
  });

  it.each([
    ['https://tile.example.org/{z}/{x}/{y}.png', 'https://tile.example.org'],
    ['https://{s}.tile.example.org:8443/{z}/{x}/{-y}', 'https://*.tile.example.org:8443'],
  ])('adds the server of the tiles %s', (MAP_TILES_URL, origin) => {
    expect(contentPolicy({ NODE_ENV: 'test', MAP_TILES_URL })).toContain(`img-src 'self' data: blob: ${origin};`);
  });
});
