import type { Pool, PoolClient } from "pg";

/** What is known of the version of the content that the public sees. */
export interface ContentVersion {
  /** Differs whenever the content does; `undefined` until the database has told it. */
  readonly current: () => string | undefined;
  readonly stop: () => void;
}

interface Watched {
  readonly pool: Pool;
  /** Milliseconds between looks, for when a notice is lost; 500 unless told. */
  readonly interval?: number;
  /** Told of the first failure to look, and of the first look that succeeds afterwards. */
  readonly onReachable?: (reachable: boolean) => void;
}

const select = "select version, changed_at from content_version";

/**
 * Follows `content_version` on a connection of its own: by its notices, at once, and by looking every `interval`. Rejects
 * never: without a database the version stays what it was, and the next look tries again.
 */
export async function watchContentVersion(watched: Watched): Promise<ContentVersion> {
  const watch = newWatch(watched);
  await watch.look();
  const timer = setInterval(() => void watch.look(), watched.interval ?? 500);
  timer.unref();
  return {
    current: watch.current,
    stop: () => {
      clearInterval(timer);
      watch.stop();
    },
  };
}

function newWatch({ pool, onReachable }: Watched) {
  let version: string | undefined;
  let client: PoolClient | undefined;
  let looking: Promise<void> | undefined;
  let again = false;
  let reachable = true;
  let stopped = false;

  const drop = (lost: PoolClient) => {
    if (client !== lost) return;
    client = undefined;
    lost.removeAllListeners();
    lost.on("error", () => {}); // a connection may break more than once
    lost.release(true);
  };
  const connected = async () => {
    if (client) return client;
    const fresh = await pool.connect();
    client = fresh;
    fresh.on("error", () => drop(fresh));
    fresh.on("notification", () => void look());
    await fresh.query("listen tongming_content");
    return fresh;
  };
  const lookOnce = async () => {
    try {
      const { rows } = await (await connected()).query(select);
      version = rows[0] && `${rows[0].version}@${rows[0].changed_at}`;
      tell(true);
    } catch {
      if (client) drop(client);
      tell(false);
    }
    if (stopped && client) drop(client);
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
    if (client && !looking) drop(client);
  };
  return { current: () => version, look, stop };
}
