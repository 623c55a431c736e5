import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { FirstAnswer, hashBody } from '../../../common/idempotency/first-answer';
import { Problem } from '../../../common/problem';
import { photoUrls } from '../photo-urls';
import { PhotoProcessor } from '../processing/photo-processor';
import { PhotoBusy, type PhotoRefusal, PhotoRefused } from '../processing/photo-refused';
import type { ProcessedPhoto } from '../processing/process-photo';
import { KeepPhoto } from './keep-photo';
import type { UploadedPhotoView } from './photo.dto';

const ROUTE = 'POST /api/v1/photos';

const ADVICE: Record<PhotoRefusal, string> = {
  'photo.tooLarge': '照片不能超过 10 MB，请压缩后再上传',
  'photo.notAnImage': '请上传 JPEG、PNG 或 WebP 格式的照片',
  'photo.tooManyPixels': '照片像素太高，请缩小后再上传',
  'photo.damaged': '照片无法打开，请重新拍摄或另选一张',
};

/** Takes a photo in. Decoding and storing happen outside the transaction that writes its row. */
@Injectable()
export class UploadPhoto {
  constructor(
    private readonly firstAnswer: FirstAnswer,
    private readonly processor: PhotoProcessor,
    private readonly keep: KeepPhoto,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /**
   * @param key the person's idempotency key: the same photo again gets the first answer
   * @throws Problem `photo.*` when the bytes are no photo we keep or too many wait, `idempotency.mismatch`
   * @throws GatewayFailure `unavailable` when the store is
   */
  async execute(actor: SignedIn, key: string, bytes: Buffer): Promise<UploadedPhotoView> {
    const intention = { actor, key, route: ROUTE, bodyHash: hashBody(bytes) };
    const earlier = await this.firstAnswer.find<UploadedPhotoView>(intention);
    if (earlier) return earlier.answer;
    const photo = await this.process(bytes);
    const id = this.ids.next();
    await this.keep.writeFiles(id, bytes, photo);
    return this.firstAnswer.once(intention, async () => {
      await this.keep.enter(actor, id, bytes.length, photo);
      return { id, width: photo.width, height: photo.height, ...photoUrls(id) };
    });
  }

  private async process(bytes: Buffer): Promise<ProcessedPhoto> {
    try {
      return await this.processor.process(bytes);
    } catch (error) {
      if (error instanceof PhotoRefused) throw new Problem(error.code, ADVICE[error.code]);
      if (error instanceof PhotoBusy) throw new Problem('photo.busy');
      throw error;
    }
  }
}
