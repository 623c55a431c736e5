import { PhotoRefused } from './photo-refused';

export type PhotoFormat = 'jpeg' | 'png' | 'webp';

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The format by its first bytes; name and declared type of an upload prove nothing.
 * Throws PhotoRefused `photo.notAnImage` for anything but JPEG, PNG and WebP.
 */
export function sniff(bytes: Buffer): PhotoFormat {
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (startsWith(bytes, PNG)) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  throw new PhotoRefused('photo.notAnImage');
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
