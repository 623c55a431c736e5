/** Fetches a picture that only some may see. @returns what an image element can show */
export type LoadPicture = (url: string, token: string | undefined) => Promise<{ status: number; src: string }>;
