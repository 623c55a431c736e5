import { Injectable } from '@nestjs/common';
import type { Area } from './area.entity';
import { Areas } from './areas';
import { agrees, liesOutside, smallestAround } from './outline';
import { Outlines } from './outlines';
import type { Point } from './point-in-polygon';

/** Finds the area a hazard lies in. */
@Injectable()
export class LocateArea {
  constructor(
    private readonly areas: Areas,
    private readonly outlines: Outlines,
  ) {}

  /**
   * What the person chose wins unless the point contradicts it; else the smallest area round the point; else the city.
   * @param point WGS84.
   * @returns `outsideCity` only when a point was given and lies beyond the city's border; the area is then the city.
   */
  async locate(point: Point | null, areaId?: string): Promise<{ area: Area; outsideCity: boolean }> {
    const root = await this.areas.root();
    const outlines = await this.outlines.all();
    if (point !== null && liesOutside(outlines, root.id, point)) return { area: root, outsideCity: true };
    const chosen = areaId === undefined ? null : await this.areas.current(areaId);
    if (chosen !== null && (point === null || agrees(outlines, chosen.path, point))) {
      return { area: chosen, outsideCity: false };
    }
    const found = point === null ? undefined : smallestAround(outlines, point);
    return { area: found === undefined ? root : await this.areas.get(found.areaId), outsideCity: false };
  }
}
