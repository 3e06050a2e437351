import { terminalLine } from "#kernel/terminal-text.ts";
import type { Examined, Finding } from "#platform/files/preflight/finding.ts";
import { mayLeave } from "#platform/files/preflight/finding-kinds.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";

const schema = "tongming.file-check/1";

/** The line of `file check --json`. */
export function checkedLine(
  source: { readonly name: string; readonly sha256: string },
  { type, findings }: Examined,
): string {
  const line = {
    schema,
    source,
    type: type ?? null,
    mayLeave: mayLeave(findings),
    findings: findings.map(findingJson),
  };
  return `${JSON.stringify(line)}\n`;
}

function findingJson(finding: Finding): object {
  const { kind, place, count } = finding;
  const { blocks, what, where, quote, advice } = findingWords(finding);
  const message = [what, where, quote].filter((one) => one !== "").join("，");
  return { kind, blocks, place, quote, ...(count !== undefined && { count }), message, advice };
}

/** The line of a file that cannot be read. */
export function refusedLine(
  name: string,
  error: { readonly code: string; readonly message: string },
): string {
  return `${JSON.stringify({ schema, source: { name }, error })}\n`;
}

/** What was found in a file, for people. */
export function checkedText(name: string, { findings }: Examined): string {
  const verdict = mayLeave(findings) ? "可以外发" : "不能外发";
  const said = new Set<string>();
  const lines = findings.map(findingWords).flatMap(({ blocks, what, where, quote, advice }) => {
    const found = [what, where, quote].filter((one) => one !== "").join("，");
    const line = `  ${blocks ? "不能外发" : "建议"}：${terminalLine(found)}`;
    if (said.has(advice)) return [line];
    said.add(advice);
    return [line, `    ${advice}`];
  });
  const all = lines.length === 0 ? ["  没有发现问题"] : lines;
  return `${inputName(name)}：${verdict}\n${all.join("\n")}\n`;
}

/** How a message names an input. */
export function inputName(name: string): string {
  return name === "-" ? "标准输入" : terminalLine(name);
}
