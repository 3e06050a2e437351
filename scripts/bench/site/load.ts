import autocannon from "autocannon";

export interface Load {
  readonly perSecond: number;
}

interface LoadOptions {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const connections = 32;

/**
 * Asks for the paths in turn over connections that are kept, each of which begins elsewhere: a page that many ask for at once
 * is rendered once. Throws where an answer is not 200.
 */
export async function load({ origin, paths, seconds, headers }: LoadOptions): Promise<Load> {
  const requests = paths.map((path) => ({ path, method: "GET" as const }));
  let opened = 0;
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const first = Math.floor((opened * requests.length) / connections);
      opened += 1;
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
    ...(headers && { headers }),
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${failed} requests of ${result.requests.total} failed`);
  return { perSecond: result.requests.average };
}
