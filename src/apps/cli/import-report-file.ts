import { closeSync, existsSync, openSync, rmSync, writeFileSync } from "node:fs";

/** Whether the report of the run can be written, tried before hours of work; what the file holds stays until then. */
export function reportProblem(path: string): string | undefined {
  const isThere = existsSync(path);
  return tried(path, () => {
    closeSync(openSync(path, "a"));
    if (!isThere) rmSync(path, { force: true });
  });
}

/** Replaces the file; what went wrong in words. */
export function writeReportFile(path: string, text: string): string | undefined {
  return tried(path, () => writeFileSync(path, text));
}

function tried(path: string, act: () => void): string | undefined {
  try {
    act();
    return;
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    return `${path}：不能写入（${fault.code}）；请检查 --report 的路径和权限。`;
  }
}
