import type { Clock } from '../../common/clock';
import { GatewayFailure } from '../../common/gateway-failure';
import { Circuit } from './circuit';
import { exchange, type OutboundRequest } from './exchange';
import { Line, type LineLimits } from './line';

/** `repeatable`: doing the call twice does no harm, so a lost answer is only `unavailable`. */
export interface CallNature {
  repeatable: boolean;
}

const LIMITS: LineLimits = { deadlineMs: 8_000, maxBytes: 1_048_576 };

/** One allow-listed origin: its calls share a circuit, each gets a line of its own. */
export class OutboundHost {
  private readonly circuit: Circuit;

  constructor(
    readonly base: URL,
    private readonly allowPrivate: boolean,
    clock: Clock,
    private readonly limits: LineLimits = LIMITS,
  ) {
    this.circuit = new Circuit(clock);
  }

  /**
   * Lends a line to `run`, our own exchange or a vendor's SDK. A GatewayFailure of `run` passes through; any other
   * error becomes `unavailable` if nothing was written yet, else `unknown` (repeatable calls: `unavailable`).
   */
  async lend<T>(nature: CallNature, run: (line: Line) => Promise<T>): Promise<T> {
    if (!this.circuit.admit()) throw new GatewayFailure('unavailable', 'CIRCUIT_OPEN');
    const line = new Line(this.base, this.limits, this.allowPrivate);
    try {
      const result = await run(line);
      this.circuit.succeeded();
      return result;
    } catch (error) {
      const failure = error instanceof GatewayFailure ? error : this.lost(error, line, nature);
      if (failure.kind === 'refused') this.circuit.succeeded();
      else this.circuit.failed();
      throw failure;
    } finally {
      line.agent.destroy();
    }
  }

  /** Sends a request and parses the JSON of a 2xx answer. @throws GatewayFailure, code `HTTP_<status>` or a network code. */
  json(nature: CallNature, request: OutboundRequest): Promise<unknown> {
    return this.lend(nature, async (line) => {
      const { status, body } = await exchange(line, request);
      if (status >= 500 || status === 429) throw new GatewayFailure(kindOfLoss(nature), `HTTP_${status}`);
      if (status < 200 || status > 299) throw new GatewayFailure('refused', `HTTP_${status}`);
      return parse(body, nature);
    });
  }

  private lost(error: unknown, line: Line, nature: CallNature): GatewayFailure {
    const code = line.signal.aborted ? 'DEADLINE' : networkCode(error);
    return new GatewayFailure(line.reached ? kindOfLoss(nature) : 'unavailable', code);
  }
}

function kindOfLoss(nature: CallNature): 'unavailable' | 'unknown' {
  return nature.repeatable ? 'unavailable' : 'unknown';
}

/** Only the code is kept: messages of parsers and SDKs quote bodies, URLs and headers, and those hold secrets. */
function networkCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code !== '' ? code : 'NETWORK';
}

function parse(body: Buffer, nature: CallNature): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new GatewayFailure(kindOfLoss(nature), 'NOT_JSON');
  }
}
