import { CsvError, parse } from 'csv-parse/sync';
import { Problem } from '../../../common/problem';
import { CellWrong, type Column } from './column';
import { decodeText } from './decode-text';

/** One record of a file, its cells read. A column that the file does not have leaves its property out. */
export interface TableLine {
  line: number;
  values: Record<string, unknown>;
  reasons: string[];
}

/** Reads a CSV file whose first line names the columns. @throws Problem `import.invalid` about the file as a whole. */
export const readTable = (bytes: Uint8Array, columns: readonly Column[]): TableLine[] => {
  const [header, ...records] = recordsOf(decodeText(bytes));
  if (header === undefined) throw new Problem('import.invalid', '文件是空的');
  const order = header.record.map((name) => columnNamed(name, columns));
  const twice = order.find((column, index) => order.indexOf(column) !== index);
  if (twice !== undefined) throw new Problem('import.invalid', `“${twice.names[0]}”列出现了两次`);
  const missing = columns.filter((column) => column.required && !order.includes(column)).map(({ names }) => names[0]);
  if (missing.length > 0) throw new Problem('import.invalid', `缺少列：${missing.join('、')}`);
  return records.map(({ record, info }) => readLine(info.lines, record, order));
};

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

const recordsOf = (text: string): CsvRecord[] => {
  try {
    const options = { info: true, trim: true, skip_empty_lines: true, skip_records_with_empty_values: true } as const;
    return parse(text, options) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `第 ${error.lines} 行附近` : '文件里';
    throw new Problem('import.invalid', `${line}的列数或引号不对`);
  }
};

const columnNamed = (name: string, columns: readonly Column[]): Column => {
  const column = columns.find(({ names }) => names.includes(name.trim()));
  if (column === undefined) {
    const known = columns.map(({ names }) => names[0]).join('、');
    throw new Problem('import.invalid', `不认识的列“${name.slice(0, 30)}”。可用的列：${known}`);
  }
  return column;
};

const readLine = (line: number, record: readonly string[], order: readonly Column[]): TableLine => {
  const read: TableLine = { line, values: {}, reasons: [] };
  for (const [index, column] of order.entries()) {
    try {
      read.values[column.property] = readCell(column, record[index] ?? '');
    } catch (error) {
      if (!(error instanceof CellWrong)) throw error;
      read.reasons.push(`${column.names[0]}：${error.message}`);
    }
  }
  return read;
};

const readCell = ({ required, empty, read }: Column, cell: string): unknown => {
  if (cell !== '') return read(cell);
  if (required) throw new CellWrong('请填写');
  return empty;
};
