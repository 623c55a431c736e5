import { parentPort } from 'node:worker_threads';
import { PhotoRefused, type PhotoRefusal } from './photo-refused';
import { prepareDecoder, processPhoto, type ProcessedPhoto } from './process-photo';

/** The one message a job is answered with; the reason is the decoder's text. */
export type PhotoReply = { photo: ProcessedPhoto } | { refusal: PhotoRefusal; reason: string };

async function replyTo(bytes: Uint8Array): Promise<PhotoReply> {
  try {
    return { photo: await processPhoto(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    return { refusal: error.code, reason: String(error.cause ?? '') };
  }
}

/** The entry of a worker thread. Any error but a refusal ends the thread, which the pool notices and replaces. */
function serve(): void {
  const port = parentPort;
  if (!port) throw new Error('the photo worker runs in a worker thread only');
  prepareDecoder();
  const answer = async (bytes: Uint8Array) => port.postMessage(await replyTo(bytes));
  port.on('message', (bytes: Uint8Array) => void answer(bytes));
}

serve();
