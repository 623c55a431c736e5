import { Injectable } from '@nestjs/common';
import { invalidField } from '../../common/problem';
import { createValidationPipe } from '../../common/validation/validation.pipe';

/** Brings one row into the tables. */
export interface RowImporter<Row> {
  keyOf(row: Row): string;
  /** Inside the import's unit of work. @throws Problem saying what is wrong with the row. */
  put(row: Row): Promise<'new' | 'changed' | 'unchanged'>;
}

/** Imported rows keep the same rules as what administrators type. */
@Injectable()
export class RowShape {
  private readonly pipe = createValidationPipe();

  /** @returns the DTO. @throws Problem `request.invalid` naming the fields. */
  async check<Dto extends object>(dto: new () => Dto, fields: Record<keyof Dto, unknown>): Promise<Dto> {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return (await this.pipe.transform(given, { type: 'body', metatype: dto })) as Dto;
  }
}

/** What a code stands for. @throws Problem `request.invalid` naming the field. */
export const idOfCode = async (
  find: (code: string) => Promise<{ id: string } | null>,
  field: string,
  code: string | null | undefined,
): Promise<string | null> => {
  if (!code) return null;
  const row = await find(code);
  if (row === null) throw invalidField(field, 'unknown', `没有编码 ${code}`);
  return row.id;
};

/** Codes, levels and parents stay; a closed row does not come back. @throws Problem `request.invalid`. */
export const refuseMove = (now: { parentId: string | null; validTo: Date | null }, parentId: string | null): void => {
  if (now.validTo !== null) throw invalidField('code', 'closed', '这个编码已经关闭，请用新的编码');
  if (now.parentId !== parentId) throw invalidField('parentId', 'moved', '上级不能改；请用新编码新建，再关闭原来的');
};
