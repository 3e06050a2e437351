import type { JobRefused } from "#platform/jobs/job-pool.ts";
import { stoppedWords } from "#platform/jobs/stopped-words.ts";
import { writeRefusedWords } from "#report-files/write-refused-words.ts";
import type { DownloadRefused } from "./download-document.ts";

/** Why no file was sent. */
export type DownloadProblem = JobRefused | DownloadRefused;

interface ProblemWords {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Differences that are named one by one. */
const named = 10;

/** What the page says instead of the file, and what to do. */
export function downloadProblemWords(problem: DownloadProblem): ProblemWords {
  switch (problem.kind) {
    case "busy":
      return {
        title: "现在下载的人较多",
        paragraphs: ["暂时没有空位。请返回核对结果，过一两分钟再点下载。"],
      };
    case "too-slow":
    case "too-much-memory":
    case "failed":
      return {
        title: "文件没有写成",
        paragraphs: [`${stoppedWords(problem, "写")}。请返回核对结果，换一种格式再试。`],
      };
    case "not-a-report":
      return {
        title: "请重新核对这份报告",
        paragraphs: [
          "下载要从核对结果页进行；系统重新启动以后，以前的结果页也不能再用来下载。请重新核对这份报告，再点下载。",
        ],
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
          "请返回核对结果，换一种格式再试。",
        ],
      };
    }
  }
}
