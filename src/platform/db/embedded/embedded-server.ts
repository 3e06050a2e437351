import { setTimeout as sleep } from "node:timers/promises";
import { err, ok, type Result } from "#kernel/result.ts";
import { findHome, type Home, isMade } from "./home.ts";
import { initialise, ownName } from "./initialise.ts";
import { type Ended, type Launched, launch } from "./launch.ts";
import { addressOf, join, type Presence } from "./presence.ts";
import { isAlive, pidIn } from "./process-of.ts";
import { type EmbeddedNotice, type EmbeddedRefused, Refusal, refusalFor } from "./refused.ts";
import type { SystemUser } from "./system-user.ts";

export interface EmbeddedServer {
  /** The address of the program's database, for `connect`; with the password. */
  readonly url: string;
  /** The data folder. */
  readonly folder: string;
  /** Who runs it, where this program is root. */
  readonly user?: SystemUser;
  /** Stops the server, unless other programs use it. Connections that are open then end with it. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder: made when it is not there, empty or the work of this function before. */
  readonly folder: string;
  /** Where root keeps what the server's user cannot reach in `folder`; `/var/lib/tongming` unless told. */
  readonly common?: string;
  readonly onNotice?: (notice: EmbeddedNotice) => void;
  /** Told when a server that was lost cannot be started again; it is tried on. */
  readonly onFault?: (fault: EmbeddedRefused) => void;
}

/** Milliseconds between two looks whether the server is there. */
const interval = 20;
/** Milliseconds until a lost server that does not start is tried again. */
const retryAfter = 5_000;
/** Milliseconds for which another server may hold the folder without being there, as one that is ending does. */
const takenFor = 60_000;

/**
 * The one server of a data folder: found running (left by a program that was killed, or used by another), or started. It
 * is started again when it is killed. Programs on one folder agree through its own locks: see `presence.ts`.
 */
export async function openEmbedded(
  options: EmbeddedOptions,
): Promise<Result<EmbeddedServer, EmbeddedRefused>> {
  try {
    const home = findHome(options.folder, options.common);
    if (home.isElsewhere) {
      options.onNotice?.({ kind: "elsewhere", asked: options.folder, folder: home.folder });
    }
    if (!isMade(home.folder)) {
      options.onNotice?.({ kind: "initialising", folder: home.folder });
      initialise(home);
    }
    const presence = await comeIn(home, options);
    return ok(keep(home, presence, options));
  } catch (fault) {
    return err(refusedBy(fault, options.folder));
  }
}

function refusedBy(fault: unknown, folder: string): EmbeddedRefused {
  if (fault instanceof Refusal) return fault.refused;
  const refused = refusalFor(fault, folder);
  if (refused) return refused;
  throw fault;
}

/** Joins the server of the folder, starting one where there is none; waits for one that is recovering. */
async function comeIn(home: Home, { onNotice }: EmbeddedOptions): Promise<Presence> {
  const { folder } = home;
  const takenUntil = performance.now() + takenFor;
  let launched: Launched | undefined;
  for (;;) {
    const joined = await join(home);
    if (typeof joined === "object") {
      onNotice?.({ kind: launched ? "started" : "found", folder });
      return joined;
    }
    if (joined === "absent") launched = await launchUnlessDone(launched, { home, takenUntil });
    await sleep(interval);
  }
}

/** A socket that nobody answers stays of a server that was killed: only the attempt to start another tells. */
async function launchUnlessDone(
  launched: Launched | undefined,
  { home, takenUntil }: { readonly home: Home; readonly takenUntil: number },
): Promise<Launched> {
  if (!launched) return launch(home);
  const ended = launched.ended();
  if (!ended) return launched;
  if (ended.kind !== "taken" || performance.now() > takenUntil) {
    throw new Refusal(asRefused(ended));
  }
  await sleep(10 * interval);
  return launch(home);
}

function asRefused(ended: Ended): EmbeddedRefused {
  if (ended.kind !== "taken") return ended;
  return { kind: "failed", log: ended.log, lastLines: ended.lastLines };
}

/** Stays with the server: starts it again when it is gone, and stops it at the end. */
function keep(home: Home, first: Presence, options: EmbeddedOptions): EmbeddedServer {
  const { folder } = home;
  let presence: Promise<Presence | undefined> = Promise.resolve(first);
  let isLeaving = false;
  const watch = (one: Presence): Presence => {
    one.onLost(() => {
      if (isLeaving) return;
      options.onNotice?.({ kind: "lost", folder });
      presence = comeBack();
    });
    return one;
  };
  const comeBack = async (): Promise<Presence | undefined> => {
    while (!isLeaving) {
      try {
        return watch(await comeIn(home, options));
      } catch (fault) {
        options.onFault?.(refusedBy(fault, folder));
        await sleep(retryAfter);
      }
    }
    return undefined;
  };
  watch(first);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    isLeaving = true;
    await (await presence)?.leave(() => shutDown(folder));
  };
  return {
    url: addressOf(home, ownName),
    folder,
    ...(home.user && { user: home.user }),
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

/** A fast shutdown: sessions are ended, what is committed is written. */
async function shutDown(folder: string): Promise<void> {
  const pid = pidIn(folder);
  if (pid === undefined) return;
  process.kill(pid, "SIGINT");
  while (isAlive(pid) && pidIn(folder) === pid) await sleep(interval);
}
