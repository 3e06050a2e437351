import type { JobRefused } from "#platform/jobs/job-pool.ts";
import { stoppedWords } from "#platform/jobs/stopped-words.ts";
import { writeRefusedWords } from "#report-files/write-refused-words.ts";
import type { WriteRefused } from "#report-files/write-report.ts";

/** Why no file was sent. */
export type WriteProblem = JobRefused | WriteRefused;

/** Differences that are named one by one. */
const named = 10;

/** What the page says instead of the file, and what to do. */
export function writeProblemWords(problem: WriteProblem): {
  readonly title: string;
  readonly paragraphs: readonly string[];
} {
  switch (problem.kind) {
    case "busy":
      return {
        title: "现在下载的人较多",
        paragraphs: ["暂时没有空位，请过一两分钟再试。也可以返回报告页，下载原文件。"],
      };
    case "too-slow":
    case "too-much-memory":
    case "failed":
      return {
        title: "文件没有写成",
        paragraphs: [`${stoppedWords(problem, "写")}。请返回报告页，换一种格式，或者下载原文件。`],
      };
    default: {
      const { reason, differences } = writeRefusedWords(problem);
      const more = differences.length > named ? [`等共 ${differences.length} 处。`] : [];
      return {
        title: "文件没有写成",
        paragraphs: [
          `${reason}。`,
          ...differences.slice(0, named).map((difference) => `${difference}。`),
          ...more,
          "请返回报告页，换一种格式，或者下载原文件。",
        ],
      };
    }
  }
}
