import { parentPort } from 'node:worker_threads';
import { PhotoRefused, type PhotoRefusal } from './photo-refused';
import { type BlurBox, blurPhoto } from './blur-photo';
import { type Derivatives, prepareDecoder, processPhoto, type ProcessedPhoto } from './process-photo';

/** An upload to be taken in, or a view of which parts are to be hidden. */
export type PhotoOrder = Uint8Array | { view: Uint8Array; boxes: readonly BlurBox[] };

/** The one message a job is answered with; the reason is the decoder's text. */
export type PhotoReply =
  { photo: ProcessedPhoto } | { blurred: Derivatives } | { refusal: PhotoRefusal; reason: string };

async function replyTo(order: PhotoOrder): Promise<PhotoReply> {
  try {
    if (order instanceof Uint8Array) return { photo: await processPhoto(bufferOf(order)) };
    return { blurred: await blurPhoto(bufferOf(order.view), order.boxes) };
  } catch (error) {
    if (!(error instanceof PhotoRefused)) throw error;
    return { refusal: error.code, reason: String(error.cause ?? '') };
  }
}

const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** The entry of a worker thread. Any error but a refusal ends the thread, which the pool notices and replaces. */
function serve(): void {
  const port = parentPort;
  if (!port) throw new Error('the photo worker runs in a worker thread only');
  prepareDecoder();
  const answer = async (order: PhotoOrder) => port.postMessage(await replyTo(order));
  port.on('message', (order: PhotoOrder) => void answer(order));
}

serve();
