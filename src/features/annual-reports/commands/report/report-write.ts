import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import type { Streams } from "#platform/command-line/streams.ts";
import { notPutWords, writeWhole } from "#platform/command-line/write-file.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { addedSectionsWords } from "#report/words/added-sections.ts";
import { emptyCellsWords } from "#report/words/empty-cells.ts";
import { writeRefusedWords } from "#report-files/write-refused-words.ts";
import { type WriteRefused, type Written, writeReport } from "#report-files/write-report.ts";
import { isFolder } from "./report-inputs.ts";
import { forEachReport, type Taken } from "./report-reading.ts";
import { nameOf } from "./report-words.ts";
import type { WriteCall } from "./write-arguments.ts";

/** `tongming report write FILE --to FORMAT -o OUT`: nothing is written that does not read back the same. */
export async function write(call: WriteCall, streams: Streams): Promise<number> {
  const { path, output } = call;
  if (isFolder(path)) {
    streams.err(`${path}：这是文件夹；report write 一次只写一份报告，请指定其中一个文件。\n`);
    return 2;
  }
  if (isSameFile(path, output)) {
    streams.err(`${output}：输出与输入是同一个文件；请换一个输出文件名，以免原文件被替换。\n`);
    return 2;
  }
  return forEachReport([path], streams, { taken: (taken) => writeOne(taken, call, streams) });
}

async function writeOne(
  { path, report, source }: Taken,
  { to, output }: WriteCall,
  streams: Streams,
): Promise<number> {
  const written = await writeReport(report, to, source);
  if (!written.ok) {
    streams.err(refusedLines(path, written.error));
    return 1;
  }
  const put = writeWhole(output, written.value.bytes);
  if (!put.ok) {
    streams.err(`${output}：${notPutWords(put.error)}。\n`);
    return 2;
  }
  for (const notice of notices(written.value, report)) streams.err(`${output}：${notice}\n`);
  await streams.out(`已写成 ${output}，读回核对一致。\n`);
  return 0;
}

/** Through links, too: what is replaced would be the original. */
function isSameFile(input: string, output: string): boolean {
  return input !== "-" && realPath(input) === realPath(output);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path); // it need not be there
  }
}

/** Differences beyond these are only counted. */
const mostShown = 20;

function refusedLines(path: string, refused: WriteRefused): string {
  const { reason, differences } = writeRefusedWords(refused);
  const shown = differences.slice(0, mostShown).map((words) => `  ${words}；\n`);
  const rest = differences.length - shown.length;
  const more = rest > 0 ? `  另有 ${rest} 处。\n` : "";
  return `${nameOf(path)}：${reason}。\n${shown.join("")}${more}`;
}

/** What the written file lacks or was given: cells without a figure, which JSON keeps with their states, and headings. */
function notices({ empty, extension, added }: Written, { cells }: AnnualReport): readonly string[] {
  const which = extension === "json" ? undefined : emptyCellsWords(cells);
  const lacking = which && `${empty.length} 格没有确定的数字，留空待填。${which}。`;
  return [lacking, addedSectionsWords(added)].filter((notice) => notice !== undefined);
}
