import { sniff } from './sniff';

describe('sniffing an upload', () => {
  it.each([
    ['jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['webp', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 ', 'latin1')],
  ])('knows %s', (format, bytes) => {
    expect(sniff(bytes)).toBe(format);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['half a signature', Buffer.from('ffd8', 'hex')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['XML before SVG', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['text', Buffer.from('照片.jpg')],
    ['GIF', Buffer.from('GIF89a\x01\x00', 'latin1')],
    ['HEIC', Buffer.from('\x00\x00\x00\x18ftypheic', 'latin1')],
    ['AVIF', Buffer.from('\x00\x00\x00\x18ftypavif', 'latin1')],
    ['TIFF', Buffer.from('II*\x00', 'latin1')],
    ['BMP', Buffer.from('BM\x00\x00', 'latin1')],
    ['PDF', Buffer.from('%PDF-1.7')],
    ['ZIP', Buffer.from('PK\x03\x04', 'latin1')],
    ['WAV in the same container as WebP', Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt ', 'latin1')],
    ['JPEG after a byte', Buffer.from('00ffd8ffe0', 'hex')],
  ])('refuses %s', (_what, bytes) => {
    expect(() => sniff(bytes)).toThrow(expect.objectContaining({ code: 'photo.notAnImage' }));
  });
});
