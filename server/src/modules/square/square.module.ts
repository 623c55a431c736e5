import { Module } from '@nestjs/common';
import { ReadFilter } from './read-filter';
import { PublicFace } from './public-face.queries';
import { ShowSquare } from './show-square';
import { ShowSquareCase } from './show-square-case';
import { ShowSquareMap } from './show-square-map';
import { SquareController } from './square.controller';
import { SquareQueries } from './square.queries';
import { SurroundingsQueries } from './surroundings.queries';
import { TimelineQueries } from './timeline.queries';

@Module({
  controllers: [SquareController],
  providers: [
    SquareQueries,
    SurroundingsQueries,
    TimelineQueries,
    ReadFilter,
    PublicFace,
    ShowSquare,
    ShowSquareCase,
    ShowSquareMap,
  ],
  exports: [PublicFace],
})
export class SquareModule {}
