import { isPrivateHost, isPublicAddress, publicLookup } from './addresses';

describe('addresses', () => {
  it.each(['8.8.8.8', '101.226.103.7', '172.32.0.1', '100.128.0.1', '2400:3200::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'not an address',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    ['localhost', true],
    ['localhost.example', false],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['8.8.8.8', false],
    ['api.weixin.qq.com', false],
  ])('host %s is private: %s', (host, expected) => {
    expect(isPrivateHost(host)).toBe(expected);
  });

  it('answers no private address, even for a name that resolves to one', async () => {
    const code = await new Promise((done) => publicLookup('localhost', {}, (error) => done(error?.code)));
    expect(code).toBe('ADDRESS_REFUSED');
  });
});
