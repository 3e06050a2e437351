import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import {
  type ReorganisationKind,
  reorganisationKinds,
} from "../domain/reorganisation/reorganisation.ts";

/** A reorganisation as it is typed: agencies by their names. */
export interface ReorganisationTyped {
  readonly kind: ReorganisationKind;
  readonly agencies: readonly string[];
  readonly region: string | undefined;
  readonly on: LocalDate;
  readonly basis: string | null;
  readonly newName: string | null;
  /** Successors that are there, and those that are made on the day. */
  readonly to: readonly string[];
  readonly make: readonly string[];
  /** Of both, who takes what is left; the first unless told. */
  readonly heir: string | undefined;
  readonly stays: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** Reads what is typed behind `agency reorganise`. */
export function parseReorganisation(call: Call): Result<ReorganisationTyped, string> {
  const { rest, values, switches } = call;
  const [named, stray] = rest;
  const kind = reorganisationKinds.find((one) => one === named);
  if (!kind) return err(`请写办什么：${reorganisationKinds.join("、")}`);
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const agencies = names(values.get("agency"));
  if (agencies.length === 0) return err("请用 --agency 指定机构");
  const day = values.get("on");
  if (day === undefined) return err("请用 --on 写明生效日期");
  const on = parseLocalDate(day);
  if (!on) return err(`--on 的值“${day}”不对，应写成 2026-07-01 的样子`);
  return ok({
    ...{ kind, agencies, on, region: values.get("region"), basis: values.get("basis") ?? null },
    ...{ newName: values.get("name") ?? null, heir: values.get("heir") },
    ...{ to: names(values.get("to")), make: names(values.get("make")) },
    ...{ stays: switches.has("stays"), isDryRun: switches.has("dry-run") },
    isJson: switches.has("json"),
  });
}

function names(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split("、")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
