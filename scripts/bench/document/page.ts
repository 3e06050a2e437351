import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { type Figure, median, rate, wholeNumber } from "../figure.ts";
import { pinned } from "../pinned.ts";

const connections = 16;
const formPath = "/annual-reports/check";

/** The server as `npm start` brings it up: its first page, then how many a second. */
export async function measurePage(): Promise<Figure[]> {
  const starts: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const port = await freePort();
    const began = performance.now();
    const server = startServer(port);
    try {
      await firstPage(port, server);
      starts.push((performance.now() - began) / 1000);
      await requestsOver(1_000, port);
      rates.push(await requestsOver(4_000, port));
    } finally {
      await stop(server);
    }
  }
  return [
    {
      what: "first page after `npm start`",
      measured: `${median(starts).toFixed(1)} s`,
      goal: "under 5 s",
      holds: median(starts) < 5,
      how: "installed, from the command to the first 200; median of 3 starts",
    },
    rate("form page served", {
      count: 1,
      seconds: rates.map((perSecond) => 1 / perSecond),
      atLeast: 2_500,
      how: `${wholeNumber(connections)} connections kept alive for 4 s, server and load on a core each`,
    }),
  ];
}

function startServer(port: number): ChildProcess {
  const [command, ...args] = pinned(0, ["npm", "run", "--silent", "start"]);
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", LOG_LEVEL: "silent" };
  return spawn(command, args, { env, stdio: ["ignore", "ignore", "inherit"], detached: true });
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = once(server, "exit");
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, "SIGTERM");
  await gone;
}

async function firstPage(port: number, server: ChildProcess): Promise<void> {
  const until = performance.now() + 60_000;
  while ((await statusOf(port).catch(() => 0)) !== 200) {
    if (server.exitCode !== null) throw new Error("npm start ended without a page");
    if (performance.now() > until) throw new Error("no page within 60 s of npm start");
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Requests a second over some milliseconds, each connection asking again as soon as it has its answer. */
async function requestsOver(milliseconds: number, port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + milliseconds;
  let served = 0;
  const connection = async () => {
    while (performance.now() < until) {
      const status = await statusOf(port, agent);
      if (status !== 200) throw new Error(`the form page answered ${status}`);
      served += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  return served / (milliseconds / 1000);
}

function statusOf(port: number, agent?: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  get({ port, host: "127.0.0.1", path: formPath, ...(agent && { agent }) }, (response) => {
    response.resume();
    response.on("end", () => resolve(response.statusCode ?? 0));
    response.on("error", reject);
  }).on("error", reject);
  return promise;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
