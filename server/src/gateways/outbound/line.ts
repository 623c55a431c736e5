import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import { addressRefused, isPrivateHost, publicLookup } from './addresses';

export interface LineLimits {
  /** Total time of the call, milliseconds. */
  deadlineMs: number;
  /** Bytes of the whole answer, head included. */
  maxBytes: number;
}

/** `agent.createConnection` is documented by Node and absent from its types. */
type ConnectingAgent = HttpAgent & {
  createConnection(to: Destination, callback: (error: Error | null, socket?: Duplex) => void): Duplex | void;
};

interface Destination {
  host?: string | null;
  port?: number | string | null;
}

/**
 * The way out for exactly one HTTP exchange with one allow-listed origin. Its agent is plain node:http(s), so a vendor's
 * SDK uses the same wall as our own calls. One connection a line: a kept-alive one may be half closed, which would turn
 * clean failures into unknown ones, and a redirect would need a second.
 */
export class Line {
  readonly agent: HttpAgent;
  readonly signal: AbortSignal;
  private used = false;
  private connected = false;

  constructor(
    readonly base: URL,
    readonly limits: LineLimits,
    private readonly allowPrivate: boolean,
  ) {
    this.signal = AbortSignal.timeout(limits.deadlineMs);
    this.agent = this.createAgent();
  }

  /** True once bytes may have been written: from then on nobody here knows what the other side did. */
  get reached(): boolean {
    return this.connected;
  }

  private createAgent(): HttpAgent {
    const secure = this.base.protocol === 'https:';
    const options = { keepAlive: false, ...(this.privateBase() ? {} : { lookup: publicLookup }) };
    const agent = (secure ? new HttpsAgent(options) : new HttpAgent(options)) as ConnectingAgent;
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (to, callback) => {
      if (!this.mayConnect(to)) return callback(addressRefused());
      this.used = true;
      const socket = connect(to, callback);
      if (socket) this.watch(socket, secure ? 'secureConnect' : 'connect');
      return socket;
    };
    return agent;
  }

  /** node:net never calls `lookup` for a literal address, so the host itself is checked as well. */
  private mayConnect(to: Destination): boolean {
    const host = (to.host ?? '').replace(/^\[|\]$/g, '');
    const port = Number(this.base.port || (this.base.protocol === 'https:' ? 443 : 80));
    if (this.used || host !== this.base.hostname.replace(/^\[|\]$/g, '') || Number(to.port) !== port) return false;
    return !isPrivateHost(host) || this.privateBase();
  }

  private privateBase(): boolean {
    return this.allowPrivate && isPrivateHost(this.base.hostname);
  }

  /** Counts in `push` and not by a `data` listener: node-fetch takes such a listener for a cut answer. */
  private watch(socket: Duplex, event: 'connect' | 'secureConnect'): void {
    let received = 0;
    const push = socket.push.bind(socket);
    socket.once(event, () => (this.connected = true));
    socket.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
      received += chunk?.length ?? 0;
      if (received <= this.limits.maxBytes) return push(chunk, encoding);
      socket.destroy(Object.assign(new Error('answer too large'), { code: 'ANSWER_TOO_LARGE' }));
      return false;
    };
  }
}
