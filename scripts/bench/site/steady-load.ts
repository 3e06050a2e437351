import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

interface SteadyLoad {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Cookies of as many visitors, who ask in turn. */
  readonly cookies?: readonly string[];
  /** Requests a second. */
  readonly perSecond: number;
  readonly seconds: number;
  /** How many of a hundred the answer is about; 99 unless told. */
  readonly percent?: number;
}

/** No more connections than a browser's share each of a few visitors; who finds none waits, and the waiting counts. */
const connections = 64;

/**
 * Asks for the paths in turn, each request at its time whether or not earlier ones are answered, as visitors do. Gives the
 * milliseconds that so many of a hundred took, from the moment each was due. Throws where an answer is not 200.
 */
export async function steadyLoad(load: SteadyLoad): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const total = Math.round(load.perSecond * load.seconds);
  const taken: Promise<number>[] = [];
  const start = performance.now();
  try {
    while (taken.length < total) {
      const due = Math.min(total, ((performance.now() - start) / 1000) * load.perSecond);
      while (taken.length < due) {
        const dueAt = start + (taken.length / load.perSecond) * 1000;
        taken.push(millisecondsOf(load, { ...requestOf(load, taken.length), agent, dueAt }));
      }
      await wait(1);
    }
    const sorted = (await Promise.all(taken)).sort((a, b) => a - b);
    const share = (load.percent ?? 99) / 100;
    return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  } finally {
    agent.destroy();
  }
}

/** Visitors who ask in turn go on from page to page, each beginning elsewhere. */
function requestOf({ paths, headers = {}, cookies = [] }: SteadyLoad, number: number) {
  const cookie = cookies[number % cookies.length];
  const round = cookie === undefined ? 0 : Math.floor(number / cookies.length);
  return {
    path: paths[(number + round) % paths.length] ?? "/",
    headers: cookie === undefined ? headers : { ...headers, cookie },
  };
}

interface Request {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
  readonly dueAt: number;
}

function millisecondsOf(
  { origin }: SteadyLoad,
  { path, headers, agent, dueAt }: Request,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(`${origin}${path}`, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.on("end", () => resolve(performance.now() - dueAt));
      answer.resume();
    });
    request.on("error", reject);
  });
}
