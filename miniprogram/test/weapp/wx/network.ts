import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked, Callbacks, WxPart } from './convention';
import { type Device, fileOf, keepFile } from './device';

interface Request {
  url: string;
  method?: string;
  header?: Record<string, string>;
  data?: object | string;
}

interface Upload extends Request, Callbacks {
  filePath: string;
  name: string;
}

/** The one server that WeChat's console would list, as it was compiled in. */
const compiledServer = (): string => {
  const settings = readFileSync(join(__dirname, '../../../.env'), 'utf8');
  return settings.match(/^TARO_APP_SERVER="(.+)"$/m)![1]!;
};

/** Throws where WeChat would: an address that is not whole, or of a host that is not on the list. */
const addressOn = (device: Device, url: string): string => {
  const server = compiledServer();
  if (!url.startsWith(`${server}/`)) throw new Error(`url not in domain list: ${url}`);
  return device.server + url.slice(server.length);
};

/** Connections of the real network, to the product alone. */
export const network = (asked: Asked, device: Device): WxPart => {
  const upload = asked('uploadFile', async (options: Upload) => {
    const form = new FormData();
    form.set(options.name, new Blob([new Uint8Array(fileOf(device, options.filePath))]), 'photo.jpg');
    const init = { method: 'POST', headers: options.header, body: form };
    const response = await fetch(addressOn(device, options.url), init);
    return { statusCode: response.status, data: await response.text() };
  });
  const download = asked('downloadFile', async ({ url, header }: Request) => {
    const response = await fetch(addressOn(device, url), { headers: header });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { statusCode: response.status, tempFilePath: keepFile(device, bytes) };
  });
  return {
    request: asked('request', (options: Request) => request(device, options)),
    uploadFile: (options: Upload) => (upload(options), task()),
    downloadFile: (options: Request) => (download(options), task()),
    getNetworkType: asked('getNetworkType', () => ({ networkType: 'wifi', isConnected: true })),
    onNetworkStatusChange: () => undefined,
    offNetworkStatusChange: () => undefined,
  };
};

async function request(device: Device, { url, method = 'GET', header, data }: Request): Promise<object> {
  const body = data === undefined || method === 'GET' ? undefined : JSON.stringify(data);
  const response = await fetch(addressOn(device, url), { method, headers: header, body });
  return {
    statusCode: response.status,
    header: Object.fromEntries(response.headers),
    data: parsed(await response.text()),
  };
}

/** As `dataType: json` asks: an object where the text is one. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const task = () => ({ onProgressUpdate: () => undefined, offProgressUpdate: () => undefined, abort: () => undefined });
