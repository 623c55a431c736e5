import { Module } from '@nestjs/common';
import { ClientSettingsController } from './client-settings.controller';

@Module({ controllers: [ClientSettingsController] })
export class ClientSettingsModule {}
