import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What is started once for a run of tests: what files are told of it, and how it ends. */
export interface StartedOnce<Told> {
  readonly told: Told;
  readonly stop: () => Promise<void>;
}

/** Where files ask, and how all of it ends. */
export interface OnceBroker {
  readonly path: string;
  /** The folder of the run's own that the socket stands in. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts something when the first file of tests asks for it: files ask through a socket, since they run in processes of
 * their own. What is told is plain JSON.
 */
export function brokerOnce<Told>(
  start: (folder: string) => Promise<StartedOnce<Told>>,
): OnceBroker {
  const folder = mkdtempSync(join(tmpdir(), "tongming-test-"));
  chmodSync(folder, 0o711);
  const path = join(folder, "broker");
  let started: Promise<StartedOnce<Told>> | undefined;
  const broker = createServer((socket) => {
    started ??= start(folder);
    socket.on("error", () => {}); // a test file that was stopped meanwhile
    started.then(
      ({ told }) => socket.end(JSON.stringify(told)),
      (fault) => socket.end(JSON.stringify({ fault: String(fault) })),
    );
  });
  broker.listen(path).unref();
  const stop = async () => {
    broker.close();
    await started?.then((running) => running.stop()).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  };
  return { path, folder, stop };
}

/** What a broker tells; throws where it could not start what it stands for. */
export async function askBroker(path: string): Promise<unknown> {
  const answer: unknown = JSON.parse(await text(connect(path)));
  if (typeof answer === "object" && answer !== null && "fault" in answer) {
    throw new Error(`not started for the tests: ${String(answer.fault)}`);
  }
  return answer;
}
