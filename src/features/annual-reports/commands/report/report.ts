import type { Command } from "#platform/command-line/command.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { checkReport, missingPrevious } from "#report/check/check-report.ts";
import type { CheckResult } from "#report/check/check-result.ts";
import { reportErrorLine, reportLine } from "#report-files/report-line.ts";
import { checkLine } from "./check-line.ts";
import { type FilesCall, parseReportCall } from "./report-arguments.ts";
import { readPrevious } from "./report-previous.ts";
import { forEachReport, type Taken } from "./report-reading.ts";
import { checkSummary, readSummary } from "./report-summary.ts";
import {
  notCheckedLine,
  problemWords,
  unlikePreviousLine,
  unmatchedLine,
  usage,
} from "./report-words.ts";

/** `tongming report read|check|write|import|recheck …`, the first three as `contracts/command-line.md` describes it; answers the exit code. */
export const report: Command = async (args, streams) => {
  const [act, ...rest] = args;
  if (act === "import")
    return (await import("../import/report-import.ts")).reportImport(rest, streams);
  if (act === "recheck")
    return (await import("../import/report-recheck.ts")).reportRecheck(rest, streams);
  const kept = act === undefined ? undefined : await keptCommand(act);
  if (kept) return kept(rest, streams);
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
      return read(call.value, streams);
    case "check":
      return check(call.value, streams);
    case "write": {
      const { write } = await import("./report-write.ts");
      return write(call.value, streams);
    }
  }
};

/** The commands over stored versions, each loaded when it is called. */
async function keptCommand(act: string): Promise<Command | undefined> {
  switch (act) {
    case "publish":
      return (await import("../keep/report-publish.ts")).reportPublish;
    case "withdraw":
      return (await import("../keep/report-withdraw.ts")).reportWithdraw;
    case "move":
      return (await import("../keep/report-move.ts")).reportMove;
    case "correct":
      return (await import("../keep/report-correct.ts")).reportCorrect;
    case "status":
      return (await import("../keep/report-status.ts")).reportStatus;
    case "circular":
      return (await import("../keep/report-circular.ts")).reportCircular;
    case "explain":
      return (await import("../keep/report-explain.ts")).reportExplain;
    default:
      return;
  }
}

function read({ paths, json }: FilesCall, streams: Streams): Promise<number> {
  return forEachReport(paths, streams, {
    taken: async ({ source, report }) => {
      await streams.out(json ? `${reportLine(source, report)}\n` : readSummary(source, report));
      return 0;
    },
    refused: async ({ name, problem }) => {
      const error = { code: problem.kind, message: problemWords(problem) };
      if (json) await streams.out(`${reportErrorLine(name, error)}\n`);
    },
  });
}

async function check(call: FilesCall, streams: Streams): Promise<number> {
  const { previous: path, paths, json } = call;
  const dictionary = proofreadingDictionary(call.dictionary);
  if (!dictionary.ok) {
    streams.err(`${dictionary.error}\n`);
    return 2;
  }
  const aids = { dictionary: dictionary.value };
  const answer = async (taken: Taken, previous?: AnnualReport): Promise<number> => {
    const result = checkReport(taken.report, previous, aids);
    const notice = notCheckedLine(taken.path, taken.report);
    if (notice) streams.err(notice);
    await streams.out(json ? `${checkLine(taken, result)}\n` : checkSummary(taken, result));
    return exitOf(result);
  };
  if (path === undefined) return forEachReport(paths, streams, { taken: (one) => answer(one) });

  const previous = await readPrevious({ previous: path, paths }, streams);
  const taken = async (one: Taken) => {
    const last = await previous.for(one.report);
    const notice = last ? unlikePreviousLine(one, last) : unmatchedLine(one);
    if (notice) streams.err(notice);
    return answer(one, last ?? missingPrevious);
  };
  return Math.max(await forEachReport(paths, streams, { taken }), previous.exit);
}

function exitOf({ findings }: CheckResult): number {
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
