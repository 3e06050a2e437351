import { err, ok } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { newCommand, parseNothing } from "#platform/command-line/command.ts";
import { listReorganisations } from "../data/reorganisations/list-reorganisations.ts";
import { reorganisationLine, stateLine } from "../words/reorganisation-lines.ts";

const most = 1000;

/** `tongming agency reorganisations`: what is registered, the latest day first. */
export const reorganisations = newCommand<boolean>({
  name: "agency reorganisations",
  usage: ["agency reorganisations [--json]"],
  about: "列出登记的机构调整：编号、生效日期、办什么、办到哪里。",
  options: [{ name: "json", says: "每项一行 JSON" }],
  more: "退出码：0 完成；2 用法有误，或数据库不能用。",
  parse: (call) => {
    const stray = parseNothing(call);
    return stray.ok ? ok(call.switches.has("json")) : err(stray.error);
  },
  run: (isJson, { out, withDatabase }) =>
    withDatabase(async ({ db }) => {
      const scope = agencyScope({ kind: "operator" });
      for (const one of await listReorganisations(db, scope, { limit: most })) {
        const line = `${one.id}  ${one.effectiveOn}  ${reorganisationLine(one)}  ${stateLine(one)}`;
        await out(`${isJson ? JSON.stringify(one) : line}\n`);
      }
      return 0;
    }),
});
