import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem';
import { ImportAreas } from './import-areas';
import { ImportCategories } from './import-categories';
import type { ImportReport, Line } from './import-report';
import { ImportStaff } from './import-staff';
import { ImportUnits } from './import-units';
import type { AreaRow, CategoryRow, ImportKind, Rows, StaffRow, UnitRow } from './rows';
import type { RowImporter } from './row-importer';
import { RunImport } from './run-import';

/**
 * Brings areas, units, categories and staff in by code, again and again: what is there already stays as it is.
 * Parents stand before children. Not inside another unit of work.
 */
@Injectable()
export class ImportRows {
  constructor(
    private readonly run: RunImport,
    private readonly importAreas: ImportAreas,
    private readonly importUnits: ImportUnits,
    private readonly importCategories: ImportCategories,
    private readonly importStaff: ImportStaff,
  ) {}

  /** @throws Problem `import.invalid` when any row is wrong; nothing is written then. So do the three below. */
  areas(rows: readonly AreaRow[]): Promise<ImportReport> {
    return this.writeAll('areas', rows);
  }

  units(rows: readonly UnitRow[]): Promise<ImportReport> {
    return this.writeAll('units', rows);
  }

  categories(rows: readonly CategoryRow[]): Promise<ImportReport> {
    return this.writeAll('categories', rows);
  }

  /** The report carries the one-time passwords of new accounts. */
  staff(rows: readonly StaffRow[]): Promise<ImportReport> {
    return this.writeAll('staff', rows);
  }

  /** Says what each line would do and writes nothing. */
  async preview<Kind extends ImportKind>(kind: Kind, lines: readonly Line<Rows[Kind]>[]): Promise<ImportReport> {
    return this.run.execute<Rows[Kind]>(this.importerOf(kind), lines, 'preview');
  }

  /** Writes all lines, or none when one is wrong. */
  async write<Kind extends ImportKind>(kind: Kind, lines: readonly Line<Rows[Kind]>[]): Promise<ImportReport> {
    if (kind === 'staff') return this.writeStaff(lines as readonly Line<StaffRow>[]);
    return this.run.execute<Rows[Kind]>(this.importerOf(kind), lines, 'write');
  }

  private async writeStaff(lines: readonly Line<StaffRow>[]): Promise<ImportReport> {
    const usernames = lines.flatMap(({ row }) => (row === null ? [] : [row.username]));
    const drawn = await this.importStaff.drawPasswords([...new Set(usernames)]);
    const report = await this.run.execute(this.importStaff.with(drawn), lines, 'write');
    const passwords = [...drawn].map(([username, { plain }]) => ({ username, password: plain }));
    return report.written ? { ...report, passwords } : report;
  }

  private async writeAll<Kind extends ImportKind>(kind: Kind, rows: readonly Rows[Kind][]): Promise<ImportReport> {
    const report = await this.write(
      kind,
      rows.map((row, index) => ({ line: index + 1, row, reasons: [] })),
    );
    const wrong = report.lines.filter(({ verdict }) => verdict === 'error');
    if (wrong.length === 0) return report;
    const errors = wrong.map(({ line, reasons }) => ({
      field: String(line),
      code: 'row',
      message: reasons.join('；'),
    }));
    throw new Problem('import.invalid', `第 ${errors[0]!.field} 行：${errors[0]!.message}`, { errors });
  }

  private importerOf<Kind extends ImportKind>(kind: Kind): RowImporter<Rows[Kind]> {
    const importers: { [K in ImportKind]: RowImporter<Rows[K]> } = {
      areas: this.importAreas,
      units: this.importUnits,
      categories: this.importCategories,
      staff: this.importStaff.with(new Map()),
    };
    return importers[kind];
  }
}
