import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@suishoupai/shared/limits';
import { invalidField, Problem } from '../../../common/problem';

/** One file; a few small fields beside it are allowed and ignored. */
const BOUNDS = { files: 1, fileSize: LIMITS.uploadBytes, fields: 5, fieldSize: 1_000, parts: 6 };

/**
 * The bytes of the multipart field `file`; never more than the limit is in memory.
 * @throws Problem `request.invalid` when there is none or a second one, `photo.tooLarge` as soon as it exceeds the limit,
 * `request.malformed` when the body breaks off or is no multipart.
 */
export const readUpload = async (request: FastifyRequest): Promise<Buffer> => {
  if (!request.isMultipart()) throw missingFile();
  try {
    return await readBody(request);
  } catch (error) {
    letTheRestPass(request);
    if (error instanceof Problem) throw error;
    if (TOO_MUCH.has((error as { code?: string }).code)) throw onlyOne();
    throw new Problem('request.malformed', '照片没有传完整，请重新上传');
  }
};

const readBody = async (request: FastifyRequest): Promise<Buffer> => {
  let photo: Buffer | undefined;
  for await (const part of request.files({ limits: BOUNDS })) {
    if (part.fieldname !== 'file') throw missingFile();
    photo = await collect(part.file);
  }
  if (photo === undefined) throw missingFile();
  return photo;
};

/** How @fastify/multipart says that the bounds are passed: https://github.com/fastify/fastify-multipart */
const TOO_MUCH = new Set<unknown>(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT']);

/** Refuses in the middle of the stream: the parser itself would speak up only after the last byte. */
const collect = async (file: MultipartFile['file']): Promise<Buffer> => {
  if (file.truncated) throw tooLarge();
  file.once('limit', () => file.destroy(tooLarge()));
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** What a refused client still sends is read and dropped: it hears the answer only on a connection that moves. */
const letTheRestPass = ({ raw }: FastifyRequest): void => {
  raw.unpipe();
  raw.resume();
};

const missingFile = (): Problem => invalidField('file', 'required', '请选择一张照片');

const onlyOne = (): Problem => invalidField('file', 'onlyOne', '一次只能上传一张照片，请一张一张地上传');

const tooLarge = (): Problem => new Problem('photo.tooLarge', '照片不能超过 10 MB，请压缩后再上传');
