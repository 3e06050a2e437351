import { fileURLToPath } from "node:url";
import type { OldSheet } from "#formats/rows/old/old-rows.ts";
import type { ReadOldSheets } from "#formats/rows/open-rows.ts";
import { RowsUnreadable } from "#formats/rows/row.ts";
import { newJobPool } from "../jobs/job-pool.ts";
import { stoppedWords } from "../jobs/stopped-words.ts";

/** Milliseconds of a processor: such a file is read as a whole, and may have tens of thousands of rows. */
const timeout = 60_000;

/** Reads files of old programs in a process with limits: what they do to it is their refusal. It does not keep this program alive. */
export function newOldSheetsReader(): ReadOldSheets {
  let pool: ReturnType<typeof newJobPool<Uint8Array, readonly OldSheet[]>> | undefined;
  return async (bytes) => {
    pool ??= newJobPool<Uint8Array, readonly OldSheet[]>({
      program: fileURLToPath(new URL("./old-sheets-process.ts", import.meta.url)),
      settings: {},
      size: 1,
      queue: Number.POSITIVE_INFINITY,
      timeout: () => timeout,
    });
    const answer = await pool.run(bytes);
    if (answer.ok) return answer.value;
    const refused = answer.error;
    // The library throws where a file is none of those it knows, or is broken.
    if (refused.kind === "failed") throw new RowsUnreadable({ kind: "damaged" });
    const because = refused.kind === "busy" ? "读文件的进程被结束了" : stoppedWords(refused, "读");
    throw new RowsUnreadable({ kind: "stopped", because });
  };
}
