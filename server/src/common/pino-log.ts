import { Injectable } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Log, LogFields } from './log';

@Injectable()
export class PinoLog implements Log {
  private readonly logger: Logger;

  constructor(level: string) {
    this.logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  info(message: string, fields: LogFields = {}): void {
    this.logger.info(fields, message);
  }

  warn(message: string, fields: LogFields = {}): void {
    this.logger.warn(fields, message);
  }

  /** The error's kind and place, not its message: messages of libraries quote values. */
  error(message: string, error: unknown, fields: LogFields = {}): void {
    const kind = error instanceof Error ? error.name : typeof error;
    const at =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .slice(1, 6)
            .map((line) => line.trim())
        : undefined;
    this.logger.error({ ...fields, kind, at }, message);
  }
}
