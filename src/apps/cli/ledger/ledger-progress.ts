import { newProgress, type Progress } from "#platform/command-line/progress.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import type { LedgerCall } from "#platform/ledger/import/call.ts";

const steps = { read: "读台账", store: "存台账" } as const;

/** Tells how far an import of a ledger is: first how many rows are read, then how many are compared and stored. */
export function newLedgerProgress(streams: Pick<Streams, "err" | "screen">): {
  readonly at: NonNullable<LedgerCall["onProgress"]>;
  readonly end: () => void;
} {
  const isTerminal = process.stderr.isTTY === true;
  let step: keyof typeof steps | undefined;
  let progress: Progress | undefined;
  return {
    at: (rows, now) => {
      if (now !== step) {
        progress?.end();
        // Each step has a rate of its own.
        progress = newProgress(streams, { what: steps[now], unit: "行", isTerminal });
        step = now;
      }
      progress?.at(rows);
    },
    end: () => progress?.end(),
  };
}
