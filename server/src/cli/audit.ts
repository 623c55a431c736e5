import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module';
import { INVARIANTS, type Invariant } from '../audit/invariant';
import { printAudit } from '../audit/print-audit';
import { exitCodeOf, runAudit } from '../audit/run-audit';
import { loadSettings } from '../config/load-settings';
import { SettingsError } from '../config/settings-error';
import { describeError } from '../outbox/describe-error';

/** A callback takes this long to arrive, at most, when nothing is wrong. */
const BETWEEN_LOOKS_MS = 5_000;

const USAGE = '没有检查。用法：npm run audit，不带选项';

/** Checks the invariants beside the running product. Exit code 0: all hold; 1: one is broken; 2: could not look. */
const audit = async (options: readonly string[]): Promise<number> => {
  if (options.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const module = AuditModule.forRoot(loadSettings(process.env));
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  try {
    const verdicts = await runAudit(app.get<Invariant[]>(INVARIANTS), () => wait(BETWEEN_LOOKS_MS));
    process.stdout.write(`${printAudit(verdicts)}\n`);
    return exitCodeOf(verdicts);
  } finally {
    await app.close();
  }
};

const explain = (error: unknown): string =>
  error instanceof SettingsError
    ? `没有检查。${error.message}`
    : `数据库或文件无法访问，没有检查（${describeError(error)}）`;

audit(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 2;
  },
);
