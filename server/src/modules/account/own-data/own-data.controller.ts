import { Body, Controller, Delete, Get, Header, HttpCode } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Citizens } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { DeleteMe } from './delete-me';
import { DeleteMeDto } from './delete-me.dto';
import { ExportMe } from './export-me';
import { OwnDataView } from './own-data.view';

@ApiTags('me')
@Controller('me')
export class OwnDataController {
  constructor(
    private readonly exportMe: ExportMe,
    private readonly deleteMe: DeleteMe,
  ) {}

  @Get('export')
  @Access('citizen')
  @Header('content-disposition', 'attachment; filename="suishoupai.json"')
  @Header('cache-control', 'no-store')
  @ApiOperation({ operationId: 'exportMe', summary: 'Everything of mine, as one document' })
  @ApiOkResponse({ type: OwnDataView })
  export(@CurrentActor() actor: Citizens): Promise<OwnDataView> {
    return this.exportMe.execute(actor);
  }

  @Delete()
  @Access('citizen')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'deleteMe',
    summary: 'Delete my account',
    description: 'Personal fields are erased and every device is signed out; reports stay, without a name.',
  })
  @ApiBody({ type: DeleteMeDto, required: false })
  @ApiNoContentResponse()
  @ApiProblems('account.hasClaiming', 'account.hasClaimable')
  delete(@CurrentActor() actor: Citizens, @Body() { forfeit }: DeleteMeDto): Promise<void> {
    return this.deleteMe.execute(actor, forfeit ?? false);
  }
}
