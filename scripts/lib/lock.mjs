import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from './atomic-file.mjs';
import { Refusal } from './enter.mjs';

const lockFile = (dataDir) => join(dataDir, 'running.json');

/** The moment a process started, as the kernel counts it: a process id alone comes round again after a restart. */
function startOf(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop();
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${afterName.split(' ')[19]}`;
  } catch {
    return ''; // not Linux, or no such process: the id has to do
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The id of the living process that runs on this folder, if there is one. */
export function holderOf(dataDir) {
  const { pid, started } = readLock(dataDir);
  return pid && isAlive(pid) && startOf(pid) === started ? pid : undefined;
}

function readLock(dataDir) {
  try {
    return JSON.parse(readFileSync(lockFile(dataDir), 'utf8'));
  } catch {
    return {}; // absent, or left half-written by something else: nobody holds it
  }
}

/** Takes the folder for this process. Throws Refusal when another one runs on it. Returns the release. */
export function lock(dataDir) {
  const file = lockFile(dataDir);
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  if (!holderOf(dataDir)) rmSync(file, { force: true });
  if (!createFile(file, text)) {
    throw new Refusal(`数据目录 ${dataDir} 已有一个服务在运行（进程 ${readLock(dataDir).pid}）。`);
  }
  return () => rmSync(file, { force: true });
}
