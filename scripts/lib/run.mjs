import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end. With `quiet` its output is collected instead of shown.
 * Resolves to `{ code, output }`; a death by signal or a program that does not start has a code other than 0.
 * The program is told to leave when this process exits first. With `tied` it holds an IPC channel to us, whose break
 * tells it even when this process is killed.
 */
export function run(command, args, { env = process.env, cwd = root, quiet = false, tied = false } = {}) {
  return new Promise((resolve) => {
    const streams = quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'];
    const child = spawn(command, args, { cwd, env, stdio: tied ? [...streams, 'ipc'] : streams });
    const leave = () => child.kill('SIGTERM');
    const chunks = [];
    process.once('exit', leave);
    child.once('close', () => process.off('exit', leave));
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString();
    child.on('error', (error) => resolve({ code: 127, output: output() + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output() }));
  });
}

/** Runs a Node program, with this very Node. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);
