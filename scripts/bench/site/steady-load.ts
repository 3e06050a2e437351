import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

interface SteadyLoad {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests a second. */
  readonly perSecond: number;
  readonly seconds: number;
}

/** No more connections than a browser's share each of a few visitors; who finds none waits, and the waiting counts. */
const connections = 64;

/**
 * Asks for the paths in turn, each request at its time whether or not earlier ones are answered, as visitors do. Gives the
 * milliseconds that 99 of 100 took, from the moment each was due. Throws where an answer is not 200.
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
        taken.push(
          millisecondsOf(load, {
            path: load.paths[taken.length % load.paths.length] ?? "/",
            agent,
            dueAt,
          }),
        );
      }
      await wait(1);
    }
    const sorted = (await Promise.all(taken)).sort((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
  } finally {
    agent.destroy();
  }
}

interface Request {
  readonly path: string;
  readonly agent: Agent;
  readonly dueAt: number;
}

function millisecondsOf(
  { origin, headers = {} }: SteadyLoad,
  { path, agent, dueAt }: Request,
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
