import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem';
import type { Unit } from './unit.entity';
import { UnitQueries } from './unit.queries';

@Injectable()
export class Units {
  constructor(private readonly queries: UnitQueries) {}

  /** Open or closed. @throws Problem `report.unknownUnit`. */
  async get(id: string): Promise<Unit> {
    const unit = await this.queries.find(id);
    if (unit === null) throw unfit('report.unknownUnit', '没有这个接收单位，请重新选择');
    return unit;
  }

  /** @param field what the caller named it in. @throws Problem `report.unknownUnit` when it is absent or closed. */
  async requireOpen(id: string, field = 'unitId'): Promise<Unit> {
    const unit = await this.queries.find(id);
    if (unit === null) throw unfit('report.unknownUnit', '没有这个接收单位，请重新选择', field);
    if (unit.validTo !== null) throw unfit('report.unknownUnit', `${unit.name}已撤销，请选择其他单位`, field);
    return unit;
  }

  /** Open or closed; null when nobody has this code. */
  byCode(code: string): Promise<Unit | null> {
    return this.queries.findByCode(code);
  }

  /**
   * The open unit, if it receives this category in this area. @param areaPath, categoryPath tree paths of the case.
   * @throws Problem `report.unknownUnit` when it is absent or closed, `report.unitOutsideArea` when it does not.
   */
  async requireReceiver(unitId: string, areaPath: string, categoryPath: string): Promise<Unit> {
    const unit = await this.requireOpen(unitId);
    if (!(await this.queries.covers(unitId, areaPath, categoryPath))) {
      throw unfit('report.unitOutsideArea', `${unit.name}不负责这个区域或类别，请选择其他单位`);
    }
    return unit;
  }
}

const unfit = (code: 'report.unknownUnit' | 'report.unitOutsideArea', message: string, field = 'unitId'): Problem =>
  new Problem(code, message, { errors: [{ field, code: 'unit', message }] });
