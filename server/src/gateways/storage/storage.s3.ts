import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GatewayFailure } from '../../common/gateway-failure';
import { unavailable } from './storage-failure';
import { assertKey, assertPrefix } from './storage-key';
import type { ObjectStorage } from './storage.port';

/** Where the bucket is; the endpoint is any S3-compatible service, addressed path-style. */
export interface S3Location {
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Bounds of one call in ms; `total` covers every attempt and the body. */
export interface S3Timeouts {
  connect: number;
  attempt: number;
  total: number;
}

const TIMEOUTS: S3Timeouts = { connect: 3_000, attempt: 10_000, total: 25_000 };

/** Objects in a bucket. Every call is repeatable, so the client's own few retries are safe. */
export class S3Storage implements ObjectStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(
    location: S3Location,
    private readonly timeouts: S3Timeouts = TIMEOUTS,
  ) {
    this.bucket = location.bucket;
    this.client = createClient(location, timeouts);
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    assertKey(key);
    const command = new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes });
    await this.call((abortSignal) => this.client.send(command, { abortSignal }));
  }

  async get(key: string): Promise<Buffer | undefined> {
    assertKey(key);
    return this.call(async (abortSignal) => {
      const command = new GetObjectCommand({ Bucket: this.bucket, Key: key });
      const answer = await this.client.send(command, { abortSignal }).catch(undefinedIfAbsent);
      return answer?.Body && Buffer.from(await answer.Body.transformToByteArray());
    });
  }

  async remove(key: string): Promise<void> {
    assertKey(key);
    const command = new DeleteObjectCommand({ Bucket: this.bucket, Key: key });
    await this.call((abortSignal) => this.client.send(command, { abortSignal }).catch(undefinedIfAbsent));
  }

  async *list(prefix: string): AsyncIterable<{ key: string; changedAt: Date }> {
    assertPrefix(prefix);
    let next: string | undefined;
    do {
      const command = new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix, ContinuationToken: next });
      const page = await this.call((abortSignal) => this.client.send(command, { abortSignal }));
      for (const { Key: key, LastModified: changedAt } of page.Contents ?? []) {
        if (key !== undefined && changedAt) yield { key, changedAt };
      }
      next = page.NextContinuationToken;
    } while (next !== undefined);
  }

  /** Nest calls it at shutdown: open sockets would keep the process alive. */
  onModuleDestroy(): void {
    this.client.destroy();
  }

  /** Runs one call under the total deadline, which also ends an answer whose body stalls. */
  private async call<T>(work: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), this.timeouts.total);
    const late = new Promise<never>((_, reject) => {
      deadline.signal.addEventListener('abort', () => reject(new GatewayFailure('unavailable', 'TotalTimeout')));
    });
    try {
      return await Promise.race([work(deadline.signal), late]);
    } catch (error) {
      throw unavailable(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function createClient(location: S3Location, timeouts: S3Timeouts): S3Client {
  return new S3Client({
    endpoint: location.endpoint,
    region: location.region,
    credentials: { accessKeyId: location.accessKeyId, secretAccessKey: location.secretAccessKey },
    forcePathStyle: true,
    maxAttempts: 3,
    // Checksum headers beyond the protocol's first version are unknown to many compatible services.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: timeouts.connect,
      requestTimeout: timeouts.attempt,
      socketTimeout: timeouts.attempt,
      throwOnRequestTimeout: true,
    },
  });
}

function undefinedIfAbsent(error: unknown): undefined {
  if (!(error instanceof NoSuchKey)) throw error;
}
