import type { JobRefused } from "#platform/jobs/job-pool.ts";
import { stoppedWords } from "#platform/jobs/stopped-words.ts";

/** Too many take originals at the same time. */
export const originalsBusyWords = {
  title: "现在下载原文件的人较多",
  paragraphs: ["暂时没有空位，请过一两分钟再试。"],
} as const;

/** Why an original is not shown now, and what to do. */
export function sourceProblemWords(problem: JobRefused): {
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  switch (problem.kind) {
    case "busy":
      return {
        title: "现在查看原文对照的人较多",
        paragraphs: ["暂时没有空位，请过一两分钟再试。也可以返回报告页，直接下载原文件。"],
      };
    default:
      return {
        title: "原文件没有读完",
        paragraphs: [`这份文件${stoppedWords(problem, "读")}。请返回报告页，直接下载原文件。`],
      };
  }
}
