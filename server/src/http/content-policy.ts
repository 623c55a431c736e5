import type { Settings } from '../config/settings';

type Outside = Pick<Settings, 'NODE_ENV' | 'MAP_TILES_URL' | 'SANDBOX_URL'>;

/** The browser app's Content-Security-Policy: itself (`blob:`, photos just taken), the map's tiles, and the sandbox where one plays the platforms. */
export const contentPolicy = ({ NODE_ENV, MAP_TILES_URL, SANDBOX_URL }: Outside): string => {
  const sandbox = SANDBOX_URL === undefined || NODE_ENV === 'production' ? [] : [new URL(SANDBOX_URL).origin];
  const tiles = MAP_TILES_URL === undefined ? [] : [tilesOrigin(MAP_TILES_URL)];
  return [
    "default-src 'self'",
    ["connect-src 'self' blob:", ...sandbox].join(' '),
    ["img-src 'self' data: blob:", ...tiles].join(' '),
    "font-src 'self' data:", // the libraries' styles carry their icons
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** `{s}` stands for the servers that take turns. */
const tilesOrigin = (template: string): string => /^https?:\/\/[^/]+/.exec(template)![0].replace('{s}', '*');
