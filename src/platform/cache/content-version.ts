import type { Pool, PoolClient } from "pg";
import { inTime } from "../db/connection/in-time.ts";
import type { Versions } from "./shown.ts";
import { type Places, type VersionRow, versionsIn, withPlaces } from "./versions-in.ts";

/** What is known of the version of the content that the public sees. */
export interface ContentVersion {
  /**
   * Differs whenever content of one of `kinds` does, or any content where they are absent; `undefined` until the database
   * has told it.
   */
  readonly current: (kinds?: readonly string[]) => string | undefined;
  /** All versions as they are known now, and as they will still be told after a later change. */
  readonly versions: () => Versions | undefined;
  /** Whether the last look was answered: else the version may have been raised unseen. */
  readonly isReachable: () => boolean;
  readonly stop: () => void;
}

interface Watched {
  readonly pool: Pool;
  /** Milliseconds between looks, for when a notice is lost; 500 unless told. */
  readonly interval?: number;
  /** Milliseconds the database gets to answer a look; 2000 unless told. */
  readonly patience?: number;
  /** Told of the first failure to look, and of the first look that succeeds afterwards. */
  readonly onReachable?: (reachable: boolean) => void;
}

/** The counters, and of single agencies what changed since a version. */
const select = `select version, changed_at, kinds, whole,
    (select coalesce(jsonb_agg(jsonb_build_array(kind, agency_id, changed.version)), '[]')
      from content_of_agency as changed where changed.version > $1) as places
  from content_version`;

/**
 * Follows `content_version` on a connection of its own: by its notices, at once, and by looking every `interval`. Rejects
 * never: without a database the version stays what it was, and the next look tries again. A connection that does not answer
 * in time is given up for lost.
 */
export async function watchContentVersion(watched: Watched): Promise<ContentVersion> {
  const watch = newWatch(watched);
  await watch.look();
  const timer = setInterval(() => void watch.look(), watched.interval ?? 500);
  timer.unref();
  return {
    current: (kinds) => watch.versions()?.({ kinds }),
    versions: watch.versions,
    isReachable: watch.isReachable,
    stop: () => {
      clearInterval(timer);
      watch.stop();
    },
  };
}

function newWatch({ pool, patience = 2000, onReachable }: Watched) {
  let versions: Versions | undefined;
  let places: Places = new Map();
  let seen = 0;
  let looking: Promise<void> | undefined;
  let again = false;
  let reachable = true;
  let stopped = false;

  const listener = newListener({ pool, patience, onNotice: () => void look() });
  const lookOnce = async () => {
    try {
      const { rows } = await inTime(listener.query<VersionRow>(select, [seen]), patience);
      if (rows[0]) take(rows[0]);
      tell(true);
    } catch {
      listener.drop();
      tell(false);
    }
    if (stopped) listener.close();
  };
  const take = (row: VersionRow) => {
    if (versions && row.version === seen) return;
    places = withPlaces(places, row);
    versions = versionsIn(row, places);
    seen = row.version;
  };
  const tell = (now: boolean) => {
    if (now !== reachable && !stopped) onReachable?.(now);
    reachable = now;
  };
  /** A notice that comes while a look is under way asks for one more. */
  const look = async (): Promise<void> => {
    if (stopped) return;
    if (looking) {
      again = true;
      return looking;
    }
    looking = lookOnce();
    await looking;
    looking = undefined;
    if (!again) return;
    again = false;
    return look();
  };
  const stop = () => {
    stopped = true;
    if (!looking) listener.close();
  };
  return { versions: () => versions, isReachable: () => reachable, look, stop };
}

interface Listening {
  readonly pool: Pool;
  readonly patience: number;
  readonly onNotice: () => void;
}

/** One connection that hears of changes: opened for the first query, and for the next one after it was lost or dropped. */
function newListener({ pool, patience, onNotice }: Listening) {
  let client: PoolClient | undefined;
  let opening: Promise<PoolClient> | undefined;
  let closed = false;

  /** A query under way on it rejects. */
  const drop = (lost = client) => {
    if (!lost || client !== lost) return;
    client = undefined;
    lost.removeAllListeners();
    lost.on("error", () => {}); // a connection may break more than once
    lost.release(true);
  };
  const open = async () => {
    const fresh = await pool.connect();
    client = fresh;
    fresh.on("error", () => drop(fresh));
    fresh.on("notification", onNotice);
    if (closed) drop();
    // The server gives up as well: else every connection dropped while a table is locked would leave it one that waits.
    await fresh.query(`set statement_timeout = ${patience}; listen tongming_content`);
    return fresh;
  };
  const connected = async () => {
    if (client && !opening) return client;
    opening ??= open().finally(() => {
      opening = undefined;
    });
    return opening; // one that is long in coming is waited for by later queries too
  };
  const close = () => {
    closed = true;
    drop();
  };
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[]) =>
      (await connected()).query<Row>(text, [...values]),
    drop: () => drop(),
    close,
  };
}
