import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Queryable } from "#platform/db/queryable.ts";
import { givenAgency } from "../given-stored-report.ts";
import { withMigratedDatabase } from "../with-migrated-database.ts";
import { givenInspection } from "./given-inspection.ts";
import { mostWithin } from "./most-within.ts";
import { faultsOf, type PlantedSite, servePlantedSite } from "./planted-site.ts";
import { findingsOf, inventedOf, missedOf } from "./told-findings.ts";

/** How an inspection of a planted site went. */
export interface InspectedSite {
  readonly planted: number;
  readonly told: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  readonly requests: number;
  readonly mostInSecond: number;
  /** Requests for what robots.txt keeps to itself. */
  readonly forbidden: number;
  readonly seconds: number;
  readonly ended: string;
  /** Pages that were asked for more than once. */
  readonly twice: number;
  /** Requests that had arrived at each kill. */
  readonly killedAt: readonly number[];
}

interface Asked {
  readonly articles: number;
  readonly each: number;
  readonly rate: number;
  /** Requests after which the inspector is killed, one number a kill. */
  readonly killedAfter: readonly number[];
}

const today = "2024-03-20";
const program = fileURLToPath(new URL("./inspect-program.ts", import.meta.url));

/** Serves a planted site and has it inspected by a program that is killed now and then. */
export function inspectedSite(asked: Asked): Promise<InspectedSite> {
  return withMigratedDatabase(async (db, url) => {
    const site = await servePlantedSite({ ...asked, today });
    try {
      const agencyId = await givenAgency(db, { name: "青禾县政府办" });
      const id = await givenInspection(db, { agencyId, site, rate: asked.rate, today });
      const began = performance.now();
      const killedAt: number[] = [];
      for (const after of asked.killedAfter)
        killedAt.push(await killed(site, after, [url, `${id}`]));
      const ended = await endOf(begin([url, `${id}`]));
      const seconds = Math.round((performance.now() - began) / 1000);
      return { ...(await told(db, id, site)), planted: faultsOf(asked), seconds, ended, killedAt };
    } finally {
      await site.close();
    }
  });
}

function begin(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
}

/** Lets it run until so many requests have arrived; gives how many had when it was killed. */
async function killed(site: PlantedSite, after: number, args: readonly string[]): Promise<number> {
  const child = begin(args);
  const closed = once(child, "close");
  while (site.requests.length < after && child.exitCode === null) await sleep(20);
  child.kill("SIGKILL");
  await closed;
  return site.requests.length;
}

/** What it says at its end. */
async function endOf(child: ChildProcess): Promise<string> {
  let printed = "";
  child.stdout?.on("data", (piece) => {
    printed += String(piece);
  });
  await once(child, "close");
  return printed;
}

async function told(db: Queryable, id: number, { planted, requests }: PlantedSite) {
  const findings = await findingsOf(db, id);
  const paths = requests.map(({ path }) => path);
  const articles = paths.filter((path) => path.startsWith("/articles/"));
  return {
    told: findings.length,
    missed: missedOf(planted, findings).map(({ kind, target }) => `${kind} ${target}`),
    invented: inventedOf(planted, findings).map(({ kind, target }) => `${kind} ${target}`),
    requests: requests.length,
    mostInSecond: mostWithin(requests, 1000),
    forbidden: paths.filter((path) => path.startsWith("/private/")).length,
    twice: articles.length - new Set(articles).size,
  };
}
