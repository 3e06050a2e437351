import { readCall } from "../call.ts";
import { serveHelp } from "../database/database-help.ts";
import type { Command } from "../streams.ts";

/** `tongming serve`: builds the server where needed and runs it until it is told to stop; answers its exit code. */
export const serve: Command = async (args, { out, err }) => {
  const call = readCall(args, { values: [], switches: [] });
  if (call.ok && call.value.switches.has("help")) {
    await out(serveHelp);
    return 0;
  }
  const wrong = call.ok ? call.value.rest[0] && `不认识的参数“${call.value.rest[0]}”` : call.error;
  if (wrong) {
    err(`用法有误：${wrong}。详见 tongming serve --help\n`);
    return 2;
  }
  const { runBuilt } = await import("./built-program.ts");
  return runBuilt("server", []);
};
