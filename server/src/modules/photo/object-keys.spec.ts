import { assertKey } from '../../gateways/storage/storage-key';
import { blurredKey, DERIVATIVES, objectKey, OBJECTS_OF_A_PHOTO, photoIdOf } from './object-keys';

const ID = '01KB0Z7Q2M4X8V5T3R1P9NDJHG';

describe('object keys', () => {
  it.each(OBJECTS_OF_A_PHOTO)('are what every store takes, and lead back to the photo: %s', (object) => {
    const key = objectKey(ID, object);
    expect(() => assertKey(key)).not.toThrow();
    expect(photoIdOf(key)).toBe(ID);
  });

  it.each(DERIVATIVES)('are the same for what is shown of it in public: %s', (derivative) => {
    const key = blurredKey(ID, derivative, ID);
    expect(() => assertKey(key)).not.toThrow();
    expect(photoIdOf(key)).toBe(ID);
  });

  it.each([
    'photo/01kb0z7q2m4x8v5t3r1p9ndjhg/original-01kb0z7q2m4x8v5t3r1p9ndjhg',
    'photo/01kb0z7q2m4x8v5t3r1p9ndjhg/0123456789abcdef.tmp',
    'photo/01kb0z7q2m4x8v5t3r1p9ndjhg/view.tmp',
    'photo/01kb0z7q2m4x8v5t3r1p9ndjh/view',
    'photo/01kb0z7q2m4x8v5t3r1p9ndjhi/view',
    'other/01kb0z7q2m4x8v5t3r1p9ndjhg/view',
  ])('of nobody: %s', (key) => {
    expect(photoIdOf(key)).toBeUndefined();
  });
});
