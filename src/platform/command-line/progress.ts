import type { Streams } from "./streams.ts";

/** Tells on standard error how far a long command is. */
export interface Progress {
  readonly at: (done: number) => void;
  readonly end: () => void;
}

export interface ProgressOf {
  /** What is done: 导入. */
  readonly what: string;
  /** What is counted: 份 unless told. */
  readonly unit?: string;
  /** Unknown where it is absent. */
  readonly total?: number;
  /** Rewrites its line; else a new line now and then. */
  readonly isTerminal: boolean;
}

/** Milliseconds between two lines on a terminal, and elsewhere. */
const intervals = { terminal: 200, file: 10_000 };

/** Count, rate and time left; nothing for what is done before the first line would be due. */
export function newProgress(
  { err, screen = err }: Pick<Streams, "err" | "screen">,
  of: ProgressOf,
): Progress {
  const { what, unit, total, isTerminal } = of;
  const interval = isTerminal ? intervals.terminal : intervals.file;
  const start = performance.now();
  let last = start;
  let isShown = false;
  return {
    at: (done) => {
      const now = performance.now();
      if (now - last < interval) return;
      last = now;
      isShown = true;
      const line = progressWords({ what, unit, total, done, seconds: (now - start) / 1000 });
      if (isTerminal) screen(`\r\u001b[K${line}`);
      else err(`${line}\n`);
    },
    end: () => {
      if (isShown && isTerminal) screen("\r\u001b[K");
    },
  };
}

interface Reached {
  readonly what: string;
  readonly unit?: string | undefined;
  readonly total: number | undefined;
  readonly done: number;
  readonly seconds: number;
}

/** 导入 1200/3000，每秒 310 份，约剩 6 秒. */
export function progressWords({ what, unit, total, done, seconds }: Reached): string {
  const rate = done / Math.max(seconds, 0.001);
  const speed = `每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} ${unit}`;
  if (total === undefined) return `${what} ${done}，${speed}`;
  const left = rate > 0 ? `，约剩 ${timeWords((total - done) / rate)}` : "";
  return `${what} ${done}/${total}，${speed}${left}`;
}

function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} 秒`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} 分钟`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}
