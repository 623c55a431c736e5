import { ApiProperty } from '@nestjs/swagger';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { IntField } from '../../../../common/validation/value.decorators';
import type { Receipt } from '../../act/deed';

const MAX_INT = 2_147_483_647;

/** What every action carries: the version of the case that the person saw. */
export class ActionDto {
  @IntField(1, MAX_INT, { description: 'The version of the report as last read' })
  version!: number;
}

/** An action that only adds to the case, and is welcome however old the form is. */
export class AddingDto {
  @IntField(1, MAX_INT, { description: 'Not compared for this action', optional: true })
  version?: number;
}

/** Where the case stands after the action. */
export class ReceiptView implements Receipt {
  @ApiProperty()
  id!: string;

  @ApiProperty({ example: 'LC-261122-7K3QX-M' })
  number!: string;

  @ApiProperty({ enum: Object.keys(REPORT_STATES) })
  state!: ReportState;

  @ApiProperty({ type: 'integer', description: 'Send it with the next action' })
  version!: number;
}
