export interface ErrorDetail {
  /** A JSON pointer for a body field, a name for a query or path parameter. */
  field: string;
  value?: string;
  issue: string;
  location: 'body' | 'url' | 'query' | 'authorization' | 'header';
}

/** A refusal of WeChat Pay v3. */
export class PayError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail?: ErrorDetail,
  ) {
    super(message);
  }

  body(): Record<string, unknown> {
    const plain = { code: this.code, message: this.message };
    return this.detail ? { ...plain, detail: this.detail } : plain;
  }
}

export function paramError(field: string, issue: string, location: ErrorDetail['location'] = 'body'): PayError {
  return new PayError(400, 'PARAM_ERROR', `参数错误：${issue}`, { field, issue, location });
}

export function invalidRequest(message: string): PayError {
  return new PayError(400, 'INVALID_REQUEST', message);
}

export function signError(issue: string): PayError {
  const detail: ErrorDetail = { field: 'signature', issue, location: 'authorization' };
  return new PayError(401, 'SIGN_ERROR', `签名错误：${issue}`, detail);
}
