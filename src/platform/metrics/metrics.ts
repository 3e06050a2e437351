import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** One request that was answered. */
export interface Answered {
  /** The pattern, `/agencies/:id/`, or `none`: never the address itself, of which there is no end. */
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
  /** `cache`, `rendering` (kept from now on), or `handler` where nothing is kept. */
  readonly from: "cache" | "rendering" | "handler";
}

/** Figures that stand elsewhere and are read when somebody asks: a name in snake case, its help, its value. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  /** `undefined` when it cannot be told now; it is left out then. */
  readonly read: () => number | undefined | Promise<number | undefined>;
}

export interface Metrics {
  readonly answered: (request: Answered) => void;
  /** The figures in the text form that Prometheus reads. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Seconds: from cached pages to the longest check of a document. */
const buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30];

/** Counts requests and reads `readings` when asked; `ofProcess` adds memory, processor, and event loop of this process. */
export function newMetrics(
  readings: readonly Reading[],
  { ofProcess = false }: { readonly ofProcess?: boolean } = {},
): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: "tongming_http_requests_total",
    help: "Requests answered",
    labelNames: ["route", "method", "status", "from"],
    registers,
  });
  const durations = new Histogram({
    name: "tongming_http_request_duration_seconds",
    help: "Time until a request was answered, without those answered from the page cache",
    labelNames: ["route"],
    buckets,
    registers,
  });
  for (const { name, help, read } of readings) {
    new Gauge({
      name: `tongming_${name}`,
      help,
      registers,
      async collect() {
        const value = await read();
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  }
  return {
    answered: ({ route, method, status, from, seconds }) => {
      requests.inc({ route, method, status, from });
      if (from !== "cache") durations.observe({ route }, seconds);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
