import { type FilesCall, parseReportCall } from "./report-arguments.ts";
import { readLine } from "./report-json.ts";
import { forEachReport } from "./report-reading.ts";
import { usage } from "./report-words.ts";
import type { Command, Streams } from "./streams.ts";

/** `tongming report read|check …` as `contracts/command-line.md` describes it; answers the exit code. */
export const report: Command = async (args, streams) => {
  const call = parseReportCall(args);
  if (!call.ok) {
    streams.err(`用法有误：${call.error}。详见 tongming report --help\n`);
    return 2;
  }
  switch (call.value.act) {
    case "help":
      await streams.out(usage);
      return 0;
    case "read":
    case "check":
      return read(call.value, streams);
  }
};

function read({ paths }: FilesCall, streams: Streams): Promise<number> {
  return forEachReport(paths, streams, async ({ source, report }) => {
    await streams.out(`${readLine(source, report)}\n`);
    return 0;
  });
}
