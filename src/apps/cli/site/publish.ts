import { newCommand } from "#platform/command-line/command.ts";
import { runBuilt } from "./built-program.ts";
import { parsePublishCall } from "./publish-arguments.ts";
import { publishHelp } from "./publish-help.ts";

/** `tongming publish --static DIR …`: writes the public site as files; answers the exit code. */
export const publish = newCommand({
  name: "publish",
  ...publishHelp,
  parse: parsePublishCall,
  run: (options) => runBuilt("publish", [JSON.stringify(options)]),
});
