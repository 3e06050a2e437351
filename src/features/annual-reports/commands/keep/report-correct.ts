import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { type CorrectedCell, correctCells } from "../../keeping/correct-cells.ts";
import { carryOutOver } from "./keep-command.ts";
import {
  reasonAsked,
  reasonOption,
  type VersionAsked,
  versionAsked,
  versionOption,
} from "./version-asked.ts";

interface CorrectCall {
  readonly asked: VersionAsked;
  readonly cells: readonly CorrectedCell[];
}

/** `tongming report correct`; answers the exit code. */
export const reportCorrect = newCommand({
  name: "report correct",
  usage: ["report correct 机关编号 年度 --cells 数据 --reason 理由 [--version 版次]"],
  about: "按原件更正年报的数据，存为新的一版（暂存，发布后公众才能看到），并重新核对。",
  options: [
    versionOption,
    {
      name: "cells",
      value: "数据",
      says: "如 t3.new.natural=12,t3.new.total=12；等号后空着表示原件此处空白",
    },
    reasonOption,
  ],
  more: "数据的名称见 tongming report read --json。不写版次的，更正最后一版。退出码：0 完成；2 用法有误，没有这一版或这项数据，或数据库不能用。",
  parse: correctCall,
  run: ({ asked, cells }, services) =>
    carryOutOver(services, {
      asked,
      unnamed: "latest",
      act: (db, scope, over) => correctCells(db, scope, { ...over, cells }),
      says: ({ version }) => `已存为第 ${version} 版，暂存。`,
    }),
});

function correctCall(call: Call): Result<CorrectCall, string> {
  const asked = versionAsked(call);
  if (!asked.ok) return asked;
  const reason = reasonAsked(call);
  if (!reason.ok) return reason;
  const parts = (call.values.get("cells") ?? "").split(",").filter((part) => part !== "");
  if (parts.length === 0) return err("请用 --cells 写明数据，如 t3.new.natural=12");
  const wrong = parts.find(
    (part) => !/^t[234](?:[.][A-Za-z]+){2}=(?:-?\d+(?:[.]\d+)?)?$/.test(part),
  );
  if (wrong !== undefined) return err(`“${wrong}”应写成 t3.new.natural=12 的样子`);
  const cells = parts.map((part) => {
    const [cell = "", value = ""] = part.split("=");
    return { cell, value: value === "" ? null : Number(value), reason: reason.value };
  });
  return ok({ asked: asked.value, cells });
}
