import { Inject, Injectable } from '@nestjs/common';
import { Keyrings } from '../../common/crypto/keyring';
import { sealBytes } from '../../common/crypto/sealed-bytes';
import { OBJECT_STORAGE, type ObjectStorage } from '../../gateways/storage/storage.port';
import { blurredKey, objectKey, OBJECTS_OF_A_PHOTO, type Derivative } from './object-keys';

export interface PhotoBytes extends Record<Derivative, Buffer> {
  /** As uploaded; it leaves the process sealed only. */
  original: Buffer;
}

/** The three objects of a photo. Throws GatewayFailure `unavailable`. */
@Injectable()
export class PhotoObjects {
  constructor(
    @Inject(OBJECT_STORAGE) private readonly storage: ObjectStorage,
    private readonly keyrings: Keyrings,
  ) {}

  async put(id: string, { original, view, thumb }: PhotoBytes): Promise<void> {
    await this.storage.put(objectKey(id, 'original'), sealBytes(this.keyrings.photo, original, id));
    await this.storage.put(objectKey(id, 'view'), view);
    await this.storage.put(objectKey(id, 'thumb'), thumb);
  }

  /** JPEG without metadata; undefined when absent. */
  read(id: string, derivative: Derivative): Promise<Buffer | undefined> {
    return this.storage.get(objectKey(id, derivative));
  }

  /** What the public sees under one order to hide parts of the photo. */
  async putBlurred(id: string, blurKey: string, { view, thumb }: Record<Derivative, Buffer>): Promise<void> {
    await this.storage.put(blurredKey(id, 'view', blurKey), view);
    await this.storage.put(blurredKey(id, 'thumb', blurKey), thumb);
  }

  readBlurred(id: string, blurKey: string, derivative: Derivative): Promise<Buffer | undefined> {
    return this.storage.get(blurredKey(id, derivative, blurKey));
  }

  /** No error when they are gone already. */
  async remove(id: string): Promise<void> {
    for (const object of OBJECTS_OF_A_PHOTO) await this.storage.remove(objectKey(id, object));
  }
}
