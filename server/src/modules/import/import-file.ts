import { Injectable } from '@nestjs/common';
import { readFile } from './file/read-file';
import { countOf, type ImportReport, type LineReport, type Verdict } from './import-report';
import { ImportRows } from './import-rows';
import type { ImportKind } from './rows';

/** Where an operator sits. */
export interface Terminal {
  print(line: string): void;
  /** @returns true when he agrees; undefined when nobody is there to ask. */
  confirm(question: string): Promise<boolean | undefined>;
}

export interface ImportOrder {
  kind: ImportKind;
  bytes: Uint8Array;
  /** Write without asking. */
  yes: boolean;
}

const VERDICTS: Record<Verdict, string> = { new: '新增', changed: '变更', unchanged: '无变化', error: '错误' };

/** The dialogue of an import: shows what would happen, asks, writes. */
@Injectable()
export class ImportFile {
  constructor(private readonly rows: ImportRows) {}

  /** @returns the exit code: 1 when the file has mistakes. @throws Problem `import.invalid` for an unreadable file. */
  async execute({ kind, bytes, yes }: ImportOrder, terminal: Terminal): Promise<number> {
    const lines = readFile(kind, bytes);
    const preview = await this.rows.preview(kind, lines);
    printReport(preview, terminal);
    if (!isWorthWriting(preview, terminal)) return countOf(preview, 'error') > 0 ? 1 : 0;
    const agreed = yes || (await terminal.confirm('写入以上内容吗？(y/N) '));
    if (agreed !== true) {
      terminal.print(agreed === undefined ? '这只是预览，没有写入；加 --yes 即写入。' : '没有写入。');
      return 0;
    }
    return announce(await this.rows.write(kind, lines), terminal);
  }
}

const isWorthWriting = (preview: ImportReport, terminal: Terminal): boolean => {
  const wrong = countOf(preview, 'error');
  const wanted = countOf(preview, 'new') + countOf(preview, 'changed');
  if (wrong > 0) terminal.print(`有 ${wrong} 行错误，什么都没有写入。请改好后重新导入。`);
  else if (wanted === 0) terminal.print('没有需要写入的内容。');
  return wrong === 0 && wanted > 0;
};

/** The tables may have changed since the preview: then the report has the mistakes. */
const announce = (report: ImportReport, terminal: Terminal): number => {
  if (!report.written) {
    printReport(report, terminal);
    terminal.print('刚才有人改动了数据，什么都没有写入。请重新导入。');
    return 1;
  }
  terminal.print('已写入。');
  if (report.passwords.length > 0) terminal.print('一次性密码（只显示这一次，首次登录须修改）：');
  for (const { username, password } of report.passwords) terminal.print(`${username}\t${password}`);
  return 0;
};

const printReport = (report: ImportReport, terminal: Terminal): void => {
  report.lines.forEach((line) => terminal.print(describe(line)));
  const counts = (Object.keys(VERDICTS) as Verdict[]).map(
    (verdict) => `${VERDICTS[verdict]} ${countOf(report, verdict)}`,
  );
  terminal.print(`共 ${report.lines.length} 项：${counts.join('，')}`);
};

const describe = ({ line, key, verdict, reasons }: LineReport): string =>
  [`第 ${line} 行`, key, VERDICTS[verdict], reasons.join('；')].filter((part) => part !== '').join('  ');
