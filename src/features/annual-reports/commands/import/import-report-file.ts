import { closeSync, existsSync, openSync, rmSync } from "node:fs";
import { notPutWords, writeWhole } from "#platform/command-line/write-file.ts";
import { notWrittenWords } from "#platform/files/file-fault-words.ts";

/** Whether the report of the run can be written, tried before hours of work; what the file holds stays until then. */
export function reportProblem(path: string): string | undefined {
  const isThere = existsSync(path);
  return tried(path, () => {
    closeSync(openSync(path, "a"));
    if (!isThere) rmSync(path, { force: true });
  });
}

/** Replaces the file by a whole one; what went wrong in words. */
export function writeReportFile(path: string, text: string): string | undefined {
  const put = writeWhole(path, Buffer.from(text));
  return put.ok ? undefined : `${path}：${notPutWords(put.error)}。`;
}

function tried(path: string, act: () => void): string | undefined {
  try {
    act();
    return;
  } catch (fault) {
    const reason = notWrittenWords(fault);
    if (reason === undefined) throw fault;
    return `${path}：${reason}。`;
  }
}
