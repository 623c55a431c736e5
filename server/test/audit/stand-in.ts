import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StandInBill {
  outBillNo: string;
  state: string;
  amountFen: number;
  openid: string;
}

/** Answers `GET /control/bills` as the payment sandbox does, with the bills it was given. */
export class StandIn {
  bills: StandInBill[] = [];

  private constructor(private readonly server: Server) {}

  static open(): Promise<StandIn> {
    return new Promise((resolve) => {
      const server = createServer((request, response) => {
        const known = request.method === 'GET' && request.url === '/control/bills';
        response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
        response.end(JSON.stringify(known ? standIn.bills : {}));
      });
      const standIn = new StandIn(server);
      server.listen(0, '127.0.0.1', () => resolve(standIn));
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
