import type { FastifyReply } from 'fastify';

/**
 * Sends a picture so that no browser takes it for anything else.
 * @param bytes null: the reader has it already
 */
export const sendPicture = (reply: FastifyReply, bytes: Buffer | null, headers: Record<string, string>): FastifyReply =>
  reply
    .headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      ...(bytes === null ? {} : { 'content-type': 'image/jpeg' }),
      ...headers,
    })
    .status(bytes === null ? 304 : 200)
    .send(bytes ?? undefined);
