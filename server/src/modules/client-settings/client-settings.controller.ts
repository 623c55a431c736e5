import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { Settings } from '../../config/settings';
import { ClientSettingsView, clientSettings } from './client-settings.view';

@ApiTags('client settings')
@Controller('client-settings')
export class ClientSettingsController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ operationId: 'clientSettings', summary: 'What the screens need to know of this installation' })
  @ApiOkResponse({ type: ClientSettingsView })
  show(): ClientSettingsView {
    return clientSettings(this.settings);
  }
}
