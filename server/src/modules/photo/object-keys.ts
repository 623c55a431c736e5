/** What of a photo has a route. */
export const DERIVATIVES = ['thumb', 'view'] as const;
export type Derivative = (typeof DERIVATIVES)[number];

export const OBJECTS_OF_A_PHOTO = ['original', ...DERIVATIVES] as const;
export type PhotoObject = (typeof OBJECTS_OF_A_PHOTO)[number];

/** Everything under it belongs to photos. */
export const PHOTO_PREFIX = 'photo/';

const ID = '[0-9a-hjkmnp-tv-z]{26}';
const KEY = new RegExp(
  `^${PHOTO_PREFIX}(${ID})/(?:${OBJECTS_OF_A_PHOTO.join('|')}|(?:${DERIVATIVES.join('|')})-${ID})$`,
);

/** Where the store keeps it. Keys are in lower case, ids in upper case. */
export const objectKey = (id: string, object: PhotoObject): string => `${PHOTO_PREFIX}${id.toLowerCase()}/${object}`;

/** Where the store keeps what the public sees of a photo, for one order to hide parts of it. */
export const blurredKey = (id: string, derivative: Derivative, blurKey: string): string =>
  `${objectKey(id, derivative)}-${blurKey.toLowerCase()}`;

/** The photo that an object belongs to; undefined for what is no photo's, such as half a write. */
export const photoIdOf = (key: string): string | undefined => KEY.exec(key)?.[1]?.toUpperCase();
