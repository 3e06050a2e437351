import { err, ok } from "#kernel/result.ts";
import { type Command, newCommand } from "#platform/command-line/command.ts";
import { rows } from "#platform/command-line/help-text.ts";
import { isRequired } from "#platform/ledger/column.ts";
import type { LedgerKind, LedgerRecord } from "#platform/ledger/kind.ts";
import { kindJson } from "#platform/ledger/kinds-json.ts";

/** `tongming ledger kinds`: what ledgers there are, and their columns. */
export function kindsCommand(records: readonly LedgerRecord[]): Command {
  return newCommand({
    name: "ledger kinds",
    usage: ["ledger kinds [--json]"],
    about: "列出各种台账和它们的列。● 用来认定是不是同一条记录，○ 必填。",
    options: [{ name: "json", says: "输出一个 JSON 数组：列的代码、其他写法、类型、可填的词" }],
    more: "",
    parse: ({ rest: [stray], switches }) =>
      stray === undefined ? ok(switches.has("json")) : err(`多余的参数“${stray}”，请去掉`),
    run: async (isJson, { out }) => {
      const kinds = await Promise.all(records.map(({ load }) => load()));
      await out(
        isJson ? `${JSON.stringify(kinds.map(kindJson))}\n` : kinds.map(kindText).join("\n"),
      );
      return 0;
    },
  });
}

function kindText({ kind, name, columns }: LedgerKind): string {
  const told = columns.map((column) => {
    const mark = column.isKey ? "●" : isRequired(column) ? "○" : "　";
    const words = (column.options ?? []).map((option) => option.name).join("、");
    return { term: `${mark} ${column.header}`, says: words || column.code };
  });
  return `${kind}  ${name}\n${rows(told)}\n`;
}
