import type { LoadPicture } from './picture.types';

/** An image element cannot send a token: the bytes are fetched, and shown from memory. */
export const loadPicture: LoadPicture = async (url, token) => {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await fetch(url, { headers });
  return { status: answer.status, src: answer.ok ? URL.createObjectURL(await answer.blob()) : '' };
};
