import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { TestServer } from "../support/database.ts";
import { askBroker, brokerOnce, type OnceBroker } from "../support/once-broker.ts";

const program = fileURLToPath(new URL("./county-program.ts", import.meta.url));

/** The county's site for all files that only read it, in a process of its own: its origin is told. */
export function serveCountyOnce(build: string, databaseBroker: string): OnceBroker {
  return brokerOnce(async () => {
    const { url, template } = (await askBroker(databaseBroker)) as TestServer;
    const child = spawn(process.execPath, [program, build, url, template], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const stop = async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, "exit");
    };
    return { told: await firstMessage(child), stop };
  });
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the county's site ended with ${code}`);
  });
  const [told] = await Promise.race([once(child, "message"), ended]);
  return told;
}
