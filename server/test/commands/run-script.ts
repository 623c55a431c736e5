import { spawn } from 'node:child_process';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { resolve } from 'node:path';

export const SCRIPTS = resolve(__dirname, '../../../scripts');

interface Ended {
  code: number | null;
  /** What it printed, on either stream. */
  output: string;
}

interface Call {
  script: string;
  args?: string[];
  env: Record<string, string>;
  /** All that is typed. */
  input?: string;
  /** Where the scripts stand, when not in this repository. */
  scripts?: string;
}

/** Runs `scripts/<script>.mjs` to its end. */
export const runScript = ({ script, args = [], env, input = '', scripts = SCRIPTS }: Call): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [resolve(scripts, `${script}.mjs`), ...args], {
      env: { ...process.env, ...env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', failed);
    child.once('close', (code) => done({ code, output: Buffer.concat(chunks).toString() }));
    child.stdin.on('error', failed).end(input);
  });

/** A port that stays taken until the server is closed. */
export const takePort = async (): Promise<{ port: number; server: Server }> => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, server };
};
