import { fork } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inRoot } from '../paths.mjs';
import { scratch } from './scratch.mjs';

const patienceMs = 30_000;

/** Folders that no guard looks after yet. */
const unguarded = new Set();
process.once('exit', () => unguarded.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder whose path is short: a socket's path may have 107 bytes. */
export function newFolder(name) {
  const folder = mkdtempSync(join(scratch.length > 40 ? '/tmp' : scratch, `ssp-${name}-`));
  unguarded.add(folder);
  return folder;
}

/** Sends `greeting` and resolves to whether the engine answers anything at all. */
function answers(port, greeting) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (value) => {
      socket.destroy();
      resolve(value);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('connect', () => greeting && socket.write(greeting));
    socket.once('data', () => end(true));
    socket.once('error', () => end(false));
  });
}

/**
 * Starts a server that belongs to this run alone and waits until it answers on the port.
 * Throws with its log when it does not. Returns `stop`, which resolves when it is gone, its folder with it.
 */
export async function startPrivate({ folder, program, args, port, greeting = '' }) {
  const log = join(folder, 'log.txt');
  const sink = openSync(log, 'a');
  const guard = fork(inRoot('scripts', 'lib', 'guard.mjs'), [folder, program, ...args], {
    detached: true, // the terminal's Ctrl-C is ours: the tests let go of the engine first
    stdio: ['ignore', sink, sink, 'ipc'],
  });
  unguarded.delete(folder);
  const gone = new Promise((resolve) => guard.once('exit', resolve));
  const deadline = performance.now() + patienceMs;
  while (!(await answers(port, greeting))) {
    const dead = guard.exitCode !== null;
    if (dead || performance.now() > deadline) throw new Error(`${program} did not start.\n${readLog(log)}`);
    await wait(50);
  }
  return async () => {
    if (guard.connected) guard.disconnect();
    await gone;
  };
}

function readLog(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return `(no log: ${error.code})`;
  }
}
