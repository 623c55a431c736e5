import { Problem } from '../../../common/problem';

/** UTF-8 with or without its mark, else GB18030, in which office programs in China save. @throws Problem `import.invalid`. */
export const decodeText = (bytes: Uint8Array): string => {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  throw new Problem('import.invalid', '文件的编码不对，请另存为“CSV UTF-8”再试');
};

const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
};
