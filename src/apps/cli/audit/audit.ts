import { err, ok, type Result } from "#kernel/result.ts";
import { anchorsFolder, readAnchors } from "#platform/audit/anchors.ts";
import { verifyAudit } from "#platform/audit/verify-audit.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { readDatabaseConfig } from "#platform/config/config.ts";
import { whereData } from "../where-data.ts";
import { verdictWords } from "./audit-words.ts";

const about = `从头核对审计记录：每一条是否被改动、删去、调换，是否与数据库之外每日留存的封存值一致。
${whereData}
请定期把 DATA_DIR 下的 anchors 文件夹抄到别的机器上，核对时用 --anchors 指向那一份。`;

/** `tongming audit verify`: whether the trail is whole, or the first thing that is wrong with it. */
export const audit = newCommand({
  name: "audit",
  usage: ["audit verify [--anchors 文件夹] [--json]"],
  about,
  options: [
    {
      name: "anchors",
      value: "文件夹",
      says: "每日封存值所在的文件夹，默认为 DATA_DIR 下的 anchors",
    },
    { name: "json", says: "输出一行 JSON" },
  ],
  more: "退出码：0 完整；1 有问题（指出第一处），或有封存值文件不能用；2 用法有误，或数据库不能用。",
  parse: askedOf,
  run: verify,
});

interface Asked {
  readonly anchors: string | undefined;
  readonly isJson: boolean;
}

function askedOf({ rest: [act, stray], values, switches }: Call): Result<Asked, string> {
  if (act === undefined) return err("请写 audit verify");
  if (act !== "verify") return err(`不认识的操作“${act}”，请写 audit verify`);
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  return ok({ anchors: values.get("anchors"), isJson: switches.has("json") });
}

function verify({ anchors: asked, isJson }: Asked, services: CommandServices): Promise<number> {
  const config = readDatabaseConfig(process.env);
  const folder = asked ?? (config.ok ? anchorsFolder(config.value.dataFolder) : "");
  const read = readAnchors(folder);
  if (!read && asked !== undefined) {
    services.err(`没有文件夹 ${asked}；请检查 --anchors\n`);
    return Promise.resolve(2);
  }
  const { anchors, broken } = read ?? { anchors: [], broken: [] };
  for (const file of broken) services.err(`${file} 不是封存值文件，没有用来核对。\n`);
  return services.withDatabase(async ({ db }) => {
    const verdict = await verifyAudit(db, anchors);
    const json = { ...verdict, anchors: anchors.length, brokenAnchors: broken.length };
    await services.out(
      `${isJson ? JSON.stringify(json) : verdictWords(verdict, anchors.length)}\n`,
    );
    return verdict.kind === "whole" && broken.length === 0 ? 0 : 1;
  });
}
