import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keysFor } from './keys.mjs';
import { inRoot } from './paths.mjs';

const credentialsFile = ({ dataDir }) => join(dataDir, 'sandbox-credentials.json');

/** The settings under which the product believes the sandbox to be its platforms. */
async function sandboxAccount(settings) {
  const file = pathToFileURL(inRoot('server', 'dist', 'sandbox', 'credentials.js'));
  const { loadOrCreateCredentials, serverEnvironment } = await import(file);
  return serverEnvironment(await loadOrCreateCredentials(credentialsFile(settings)), settings.sandboxAddress);
}

/** The product's environment. What the caller sets himself always wins over what is made up here. */
export async function productEnvironment(settings, env = process.env) {
  const { port, dataDir, address, production, sandbox } = settings;
  return {
    ...(production ? {} : { ...keysFor(dataDir, env), PUBLIC_URL: address }),
    ...(sandbox ? await sandboxAccount(settings) : {}),
    ...env,
    PORT: String(port),
    DATA_DIR: dataDir,
  };
}

/** The sandbox's environment: the same folder, the next port, and where the product takes its pushes. */
export function sandboxEnvironment(settings, env = process.env) {
  return {
    ...env,
    PORT: String(settings.sandboxPort),
    DATA_DIR: settings.dataDir,
    PUSH_URL: `${settings.address}/api/v1/callbacks/wechat`,
  };
}
