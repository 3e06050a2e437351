import type { JobRefused } from "./job-pool.ts";
import { timeAllowedWords } from "./time-allowed.ts";

/** A job that was taken in and has no answer. */
export type JobStopped = Exclude<JobRefused, { readonly kind: "busy" }>;

/** Why a job was stopped, without a final full stop; `act` says what was being done to the document: 核对, 读, 写. */
export function stoppedWords(stopped: JobStopped, act: string): string {
  switch (stopped.kind) {
    case "too-slow":
      return `${timeAllowedWords(stopped.milliseconds)}仍没有${act}完，已经停止`;
    case "too-much-memory":
      return `${act}到一半，用去的内存已超过 ${stopped.megabytes} MB，已经停止`;
    case "failed":
      return `${act}到一半，程序出错，已经停止；错误已记入日志`;
  }
}

/** The status of an answer without the document: a crowd or a busy hour passes, what a document needs does not. */
export function jobRefusedStatus({ kind }: JobRefused): 503 | 422 | 500 {
  switch (kind) {
    case "busy":
    case "too-slow":
      return 503;
    case "too-much-memory":
      return 422;
    case "failed":
      return 500;
  }
}
