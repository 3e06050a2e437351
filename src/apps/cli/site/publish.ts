import type { Command } from "../streams.ts";
import { runBuilt } from "./built-program.ts";
import { parsePublishCall } from "./publish-arguments.ts";
import { publishHelp } from "./publish-help.ts";

/** `tongming publish --static DIR …`: writes the public site as files; answers the exit code. */
export const publish: Command = async (args, streams) => {
  const call = parsePublishCall(args);
  if (!call.ok) {
    streams.err(`用法有误：${call.error}。详见 tongming publish --help\n`);
    return 2;
  }
  if (call.value === undefined) {
    await streams.out(publishHelp);
    return 0;
  }
  return runBuilt("publish", [JSON.stringify(call.value)]);
};
