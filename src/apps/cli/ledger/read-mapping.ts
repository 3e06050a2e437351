import { readFileSync } from "node:fs";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { parseJson } from "#platform/command-line/parse-json.ts";
import type { Column } from "#platform/ledger/column.ts";
import { type Mapping, noMapping, parseMapping } from "#platform/ledger/mapping.ts";

/** The mapping of a file; none where no file is named. Refused in words. */
export function readMapping(
  path: string | undefined,
  columns: readonly Column[],
): Result<Mapping, string> {
  if (path === undefined) return ok(noMapping);
  const bytes = bytesOf(path);
  const json = bytes.ok ? parseJson(bytes.value) : bytes;
  const mapping = json.ok ? parseMapping(json.value, columns) : json;
  return mapping.ok ? mapping : err(`对照表 ${path}：${mapping.error}`);
}

function bytesOf(path: string): Result<Uint8Array, string> {
  try {
    return ok(readFileSync(path));
  } catch (fault) {
    if (faultCode(fault) === "") throw fault;
    return err(`不能读取（${faultCode(fault)}）；请检查路径和权限`);
  }
}
