const TIMEOUT_MS = 5_000;

export interface Posted {
  accepted: boolean;
  /** null when there was no answer. */
  status: number | null;
  /** `accepted`, the receiver's own words, or why there was no answer. */
  outcome: string;
}

/** Posts to the product as the platforms do: five seconds for an answer, no redirects. */
export async function post(
  url: string,
  letter: { body: string; query?: Record<string, string>; headers?: Record<string, string> },
): Promise<Posted> {
  const target = letter.query ? `${url}?${new URLSearchParams(letter.query).toString()}` : url;
  const headers = { 'content-type': 'application/json', 'user-agent': 'Mozilla/4.0', ...letter.headers };
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(target, { method: 'POST', headers, body: letter.body, signal, redirect: 'manual' });
    const words = await response.text();
    const accepted = response.status === 200 || response.status === 204;
    return { accepted, status: response.status, outcome: accepted ? 'accepted' : words.slice(0, 300) };
  } catch (error) {
    return { accepted: false, status: null, outcome: error instanceof Error ? describe(error) : String(error) };
  }
}

function describe(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
