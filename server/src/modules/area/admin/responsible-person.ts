import { Injectable } from '@nestjs/common';
import { Keyrings } from '../../../common/crypto/keyring';
import { Personal } from '../../../common/crypto/personal';
import { openPersonal, sealPersonal } from '../../../common/crypto/personal-field';
import type { Area } from '../area.entity';

/** The name of who answers for an area: sealed in the table, seen by administrators only. */
@Injectable()
export class ResponsiblePerson {
  constructor(private readonly keyrings: Keyrings) {}

  seal(areaId: string, name: string): string {
    return sealPersonal(this.keyrings.personal, new Personal(name), placeOf(areaId));
  }

  /** @throws SealBroken when the value was not sealed for this row. */
  open({ id, responsibleName }: Pick<Area, 'id' | 'responsibleName'>): string | null {
    return responsibleName === null
      ? null
      : openPersonal(this.keyrings.personal, responsibleName, placeOf(id)).reveal();
  }
}

const placeOf = (rowId: string) => ({ table: 'area', column: 'responsibleName', rowId });
