import { Module } from '@nestjs/common';
import { RewardModule } from '../../reward/reward.module';
import { AccountModule } from '../account.module';
import { DeleteMe } from './delete-me';
import { EraseCitizenRepository } from './erase-citizen.repository';
import { ExportMe } from './export-me';
import { OwnDataController } from './own-data.controller';
import { OwnDataQueries } from './own-data.queries';

/** Everything asks who signs in, and deleting an account asks the rewards: so it is a module of its own. */
@Module({
  imports: [AccountModule, RewardModule],
  controllers: [OwnDataController],
  providers: [DeleteMe, EraseCitizenRepository, ExportMe, OwnDataQueries],
})
export class OwnDataModule {}
