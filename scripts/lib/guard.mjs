// Runs as its own process: node guard.mjs <folder> <program> <args…>. It holds an engine of the tests for as long as
// its parent lives. However the parent ends, its IPC channel breaks: then the engine is stopped and the folder removed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { terminate } from './supervise.mjs';

const [folder, program, ...args] = process.argv.slice(2);

const engine = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
engine.once('error', (error) => console.error(error.message));
engine.once('close', () => {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
});

process.on('disconnect', () => void terminate(engine));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void terminate(engine));
