import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem';
import { UnitOfWork } from '../../database/unit-of-work';
import type { ImportReport, Line, LineReport } from './import-report';
import { explain } from './explain';
import type { RowImporter } from './row-importer';

/** Ends the transaction without keeping it. */
class RolledBack extends Error {
  constructor(readonly lines: LineReport[]) {
    super('rolled back');
  }
}

/**
 * Brings rows in, all or none, in one transaction. A preview does the very same and rolls back, so that it cannot
 * promise what the import would not keep.
 */
@Injectable()
export class RunImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Not inside another unit of work. */
  async execute<Row>(
    importer: RowImporter<Row>,
    lines: readonly Line<Row>[],
    mode: 'preview' | 'write',
  ): Promise<ImportReport> {
    try {
      const done = await this.unitOfWork.run(async () => {
        const reports = await this.putAll(importer, lines);
        if (mode === 'preview' || reports.some(({ verdict }) => verdict === 'error')) throw new RolledBack(reports);
        return reports;
      });
      return { lines: done, written: true, passwords: [] };
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
      return { lines: error.lines, written: false, passwords: [] };
    }
  }

  private async putAll<Row>(importer: RowImporter<Row>, lines: readonly Line<Row>[]): Promise<LineReport[]> {
    const seen = new Map<string, number>();
    const reports: LineReport[] = [];
    for (const line of lines) reports.push(await this.put(importer, line, seen));
    return reports;
  }

  private async put<Row>(
    importer: RowImporter<Row>,
    { line, row, reasons }: Line<Row>,
    seen: Map<string, number>,
  ): Promise<LineReport> {
    const key = row === null ? '' : (importer.keyOf(row) ?? ''); // a row whose cells could not be read may lack it
    const earlier = key === '' ? undefined : seen.get(key);
    if (earlier === undefined) seen.set(key, line);
    const faults = earlier === undefined ? reasons : [...reasons, `与第 ${earlier} 行重复`];
    if (row === null || faults.length > 0) return { line, key, verdict: 'error', reasons: faults };
    try {
      return { line, key, verdict: await importer.put(row), reasons: [] };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { line, key, verdict: 'error', reasons: explain(error) };
    }
  }
}
