import type { Line } from '../import-report';
import type { ImportKind, Rows } from '../rows';
import { areaColumns, areaRow } from './area-file';
import { categoryColumns, categoryRow } from './category-file';
import { readTable } from './read-table';
import { staffColumns, staffLines } from './staff-file';
import { unitColumns, unitRow } from './unit-file';

/** One row a line: what its values, of right type where the cells could be read, amount to. */
const perLine = {
  areas: { columns: areaColumns, rowOf: areaRow },
  units: { columns: unitColumns, rowOf: unitRow },
  categories: { columns: categoryColumns, rowOf: categoryRow },
};

/** Reads a file of rows. @throws Problem `import.invalid` when the file as a whole cannot be read. */
export const readFile = (kind: ImportKind, bytes: Uint8Array): Line<Rows[ImportKind]>[] => {
  if (kind === 'staff') return staffLines(readTable(bytes, staffColumns));
  const { columns, rowOf } = perLine[kind];
  return readTable(bytes, columns).map(({ line, values, reasons }) => ({
    line,
    row: rowOf(values) as Rows[typeof kind],
    reasons,
  }));
};
