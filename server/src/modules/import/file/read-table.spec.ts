import { Problem } from '../../../common/problem';
import { number, optional, required } from './column';
import { readTable } from './read-table';

const columns = [required('code', '编码'), required('name', '名称'), optional('count', '数量', number)];
const read = (text: string | Uint8Array) => readTable(typeof text === 'string' ? Buffer.from(text) : text, columns);

const refusal = (text: string | Uint8Array): string | undefined => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Problem) return error.detail;
    throw error;
  }
  return undefined;
};

describe('readTable', () => {
  it('reads Chinese and English headers, a mark, quotes, and skips empty lines', () => {
    const text = '\ufeff编码,name,数量\r\na,"甲,""乙""",3\r\n\r\n,,\r\nb,"两\n行",\r\n';
    expect(read(text)).toEqual([
      { line: 2, values: { code: 'a', name: '甲,"乙"', count: 3 }, reasons: [] },
      { line: 6, values: { code: 'b', name: '两\n行', count: null }, reasons: [] },
    ]);
  });

  it('reads GB18030', () => {
    const bytes = Buffer.concat([
      Buffer.from([0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a]), // 编码,名称
      Buffer.from([0x61, 0x2c, 0xc1, 0xc4, 0xb3, 0xc7, 0x0a]), // a,聊城
    ]);
    expect(read(bytes)).toEqual([{ line: 2, values: { code: 'a', name: '聊城' }, reasons: [] }]);
  });

  it('leaves out the property of a column that is not there', () => {
    expect(read('编码,名称\na,甲\n')[0]!.values).toEqual({ code: 'a', name: '甲' });
  });

  it('names every cell of a line that cannot be read', () => {
    expect(read('编码,名称,数量\n,甲,多\n')[0]!.reasons).toEqual(['编码：请填写', '数量：应为数字']);
  });

  it.each([
    ['nothing', '', '文件是空的'],
    ['an unknown column', '编码,名称,颜色\n', '不认识的列“颜色”。可用的列：编码、名称、数量'],
    ['a missing column', '编码\na\n', '缺少列：名称'],
    ['a column twice', '编码,名称,code\n', '“编码”列出现了两次'],
    ['a line too long', '编码,名称\na,b,c\n', '第 2 行附近的列数或引号不对'],
    ['an open quote', '编码,名称\na,"b\n', '的列数或引号不对'],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x16, 0x7f]), '文件的编码不对，请另存为“CSV UTF-8”再试'],
  ])('refuses %s', (_name, text, expected) => {
    expect(refusal(text)).toContain(expected);
  });
});
