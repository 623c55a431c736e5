import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { Areas, ChangeArea, CreateArea, CreateAreaDto } from '../area/area.api';
import { idOfCode, refuseMove, type RowImporter, RowShape } from './row-importer';
import type { AreaRow } from './rows';

@Injectable()
export class ImportAreas implements RowImporter<AreaRow> {
  constructor(
    private readonly areas: Areas,
    private readonly create: CreateArea,
    private readonly change: ChangeArea,
    private readonly shape: RowShape,
  ) {}

  keyOf({ code }: AreaRow): string {
    return code;
  }

  async put(row: AreaRow): Promise<'new' | 'changed' | 'unchanged'> {
    const parentId = await idOfCode((code) => this.areas.byCode(code), 'parentId', row.parentCode);
    const { code, name, level, lat, lng, responsibleName } = row;
    const fields = { code, name, level, parentId, lat, lng, polygon: polygonOf(row), responsibleName };
    const draft = await this.shape.check(CreateAreaDto, fields);
    const area = await this.areas.byCode(code);
    if (area === null) {
      await this.create.execute(SYSTEM, draft);
      return 'new';
    }
    refuseMove(area, parentId);
    if (area.level !== level) throw invalidField('level', 'moved', '级别不能改；请用新编码新建，再关闭原来的');
    return (await this.change.execute(SYSTEM, area.id, draft)) ? 'changed' : 'unchanged';
  }
}

const polygonOf = ({ bbox, polygon }: AreaRow): AreaRow['polygon'] => {
  if (bbox === undefined) return polygon;
  const [west, south, east, north] = bbox;
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return [ring];
};
