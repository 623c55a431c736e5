import 'reflect-metadata';
import multipart from '@fastify/multipart';
import type { CanActivate, DynamicModule, ExecutionContext, Type } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Reflector } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { AccessGuard } from '../../src/common/access/access.guard';
import type { RequestWithActor } from '../../src/common/access/current-actor.decorator';
import { type Actor, ANONYMOUS, type Citizens } from '../../src/common/actor';
import { Keyrings } from '../../src/common/crypto/keyring';
import { ProblemFilter } from '../../src/common/http/problem.filter';
import { createValidationPipe } from '../../src/common/validation/validation.pipe';
import { CoreModule } from '../../src/core/core.module';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { CONTENT_SAFETY, type ContentSafety } from '../../src/gateways/content-safety/content-safety.port';
import { GatewaysModule } from '../../src/gateways/gateways.module';
import { OBJECT_STORAGE } from '../../src/gateways/storage/storage.port';
import { AttachPhotos } from '../../src/modules/photo/attach-photos';
import { PhotoFilesController } from '../../src/modules/photo/files/photo-files.controller';
import { PhotoFilesQueries } from '../../src/modules/photo/files/photo-files.queries';
import { ShowPhotoFile } from '../../src/modules/photo/files/show-photo-file';
import { Photo } from '../../src/modules/photo/photo.entity';
import { PhotoModule } from '../../src/modules/photo/photo.module';
import type { UploadedPhotoView } from '../../src/modules/photo/upload/photo.dto';
import { UploadPhoto } from '../../src/modules/photo/upload/upload-photo';
import { CaseRepository } from '../../src/modules/report/report.api';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { addCitizen, addReport, buildPlaces, idOf, rewardSettings } from '../reward/town';
import type { Engine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase } from '../support/test-database';
import { MemoryStorage } from './memory-storage';

/** The photo module on a real database; store, platform, time and session are doubles. */
export class PhotoWorld {
  readonly clock = new TestClock();
  readonly storage = new MemoryStorage(this.clock);
  readonly log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  readonly checker = { checkText: jest.fn(), checkImage: jest.fn() } satisfies ContentSafety;
  /** Who the requests come from. */
  actor: Actor = ANONYMOUS;
  app!: NestFastifyApplication;
  citizen!: Citizens;
  private remove!: () => Promise<void>;
  private uploads = 0;

  static async open(engine: Engine): Promise<PhotoWorld> {
    const world = new PhotoWorld();
    const place = await openTestDatabase(engine);
    await place.dataSource.destroy();
    world.remove = place.close;
    await world.start(rewardSettings({ ...place.settings, PUBLIC_URL: 'https://city.example' }));
    await buildPlaces(world.database);
    world.citizen = await addCitizen(world.database, world.get(Keyrings), 'ANNA');
    return world;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.remove();
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  photo(id: string): Promise<Photo> {
    return this.database.repository(Photo).findOneByOrFail({ id });
  }

  jobs(photoId: string): Promise<OutboxEntry[]> {
    return this.database
      .repository(OutboxEntry)
      .createQueryBuilder('o')
      .where('o.dedupeKey LIKE :key', { key: `%:${photoId}` })
      .orderBy('o.dueAt')
      .getMany();
  }

  upload(bytes: Buffer, owner: Citizens = this.citizen): Promise<UploadedPhotoView> {
    return this.get(UploadPhoto).execute(owner, `key-${++this.uploads}`, bytes);
  }

  /** A photo in a case of the citizen. @param name of the case, as `addReport` takes it */
  async uploadInto(name: string, bytes: Buffer): Promise<{ id: string; reportId: string }> {
    const { id } = await this.upload(bytes);
    const reportId = await this.addReport(name);
    const place = { reportId, eventId: idOf('EVENT'), purpose: 'evidence' as const };
    await this.get(UnitOfWork).run(() => this.get(AttachPhotos).attach(this.citizen, place, [{ photoId: id }]));
    return { id, reportId };
  }

  async addReport(name: string): Promise<string> {
    return (await addReport(this.database, this.citizen, name)).reportId;
  }

  private async start(settings: ReturnType<typeof rewardSettings>): Promise<void> {
    const module = await Test.createTestingModule({
      imports: [CoreModule.forRoot(settings, { clock: this.clock, log: this.log }), PhotoModule],
      controllers: [PhotoFilesController],
      providers: [PhotoFilesQueries, ShowPhotoFile, CaseRepository],
    })
      .overrideProvider(OBJECT_STORAGE)
      .useValue(this.storage)
      .overrideModule(GatewaysModule)
      .useModule(this.platform())
      .compile();
    this.app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await this.app.register(multipart as never);
    this.app.setGlobalPrefix('api/v1');
    this.app.useGlobalGuards(this.session(), new AccessGuard(new Reflector()));
    this.app.useGlobalPipes(createValidationPipe());
    this.app.useGlobalFilters(new ProblemFilter(this.log));
    await this.app.listen(0, '127.0.0.1');
  }

  private platform(): DynamicModule {
    const checker = { provide: CONTENT_SAFETY, useValue: this.checker };
    return { module: class Platform {}, providers: [checker], exports: [checker] };
  }

  private session(): CanActivate {
    return {
      canActivate: (context: ExecutionContext) => {
        context.switchToHttp().getRequest<RequestWithActor>().actor = this.actor;
        return true;
      },
    };
  }
}
