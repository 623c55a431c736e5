import { loadPicture } from '@/platform/picture';
import { SERVER } from './http';
import { accessToken, renewAccess } from './tokens';

const loaded = new Map<string, Promise<string | null>>();

/** What an image element can show for a photo's address, asked once a visit; null when it cannot be had. */
export const pictureOf = (url: string): Promise<string | null> => {
  const known = loaded.get(url);
  if (known) return known;
  const coming = load(`${SERVER}${url}`).catch(() => null); // without it the page still says everything in words
  loaded.set(url, coming);
  void coming.then((src) => src ?? loaded.delete(url));
  return coming;
};

/** Whoever signs in next must not see what the one before could. */
export const forgetPictures = (): void => loaded.clear();

const load = async (address: string): Promise<string | null> => {
  const token = accessToken();
  const first = await loadPicture(address, token);
  if (first.status !== 401 || !token) return first.status === 200 ? first.src : null;
  const renewed = await renewAccess(token);
  const again = await loadPicture(address, renewed);
  return again.status === 200 ? again.src : null;
};
