import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Delivery {
  path: string;
  query: Record<string, string>;
  headers: IncomingHttpHeaders;
  rawBody: Buffer;
}

/** A door that platforms knock at: hands each delivery to the test and answers what the test says. */
export class Door {
  /** Answers the body of a 200; throws to refuse with 400. */
  answer: (delivery: Delivery) => string = () => '';

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<Door> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://door');
        const query = Object.fromEntries(searchParams);
        const delivery = { path: pathname, query, headers: request.headers, rawBody: Buffer.concat(chunks) };
        try {
          response.end(door.answer(delivery));
        } catch (error) {
          response.writeHead(400).end(error instanceof Error && 'code' in error ? String(error.code) : String(error));
        }
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const door = new Door(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return door;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }
}
