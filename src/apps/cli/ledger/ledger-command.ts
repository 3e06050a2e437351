import type { Command } from "#platform/command-line/command.ts";
import type { LedgerRecord } from "#platform/ledger/kind.ts";
import { exportCommand } from "./export-command.ts";
import { importCommand } from "./import-command.ts";
import { kindsCommand } from "./kinds-command.ts";
import { templateCommand } from "./template-command.ts";

const help = `用法：tongming ledger kinds [--json]
      tongming ledger template 台账 -o 文件.xlsx
      tongming ledger import 台账 文件… [选项]
      tongming ledger export 台账 [选项] -o 文件

台账是按行记录的表：一行一条记录。先用 template 得到空表，填好后用 import 导入，用 export 导出。
各命令加 --help 看用法。
`;

/** The commands of ledgers (台账), of these kinds. */
export function newLedgerCommand(records: readonly LedgerRecord[]): Command {
  const acts: Readonly<Record<string, Command>> = {
    kinds: kindsCommand(records),
    template: templateCommand(records),
    import: importCommand(records),
    export: exportCommand(records),
  };
  return async ([act = "", ...args], services) => {
    if (act === "--help" || act === "-h") {
      await services.out(help);
      return 0;
    }
    const command = Object.hasOwn(acts, act) ? acts[act] : undefined;
    if (command) return command(args, services);
    services.err(
      `用法有误：请写 ledger ${Object.keys(acts).join("、")} 之一。详见 tongming ledger --help\n`,
    );
    return 2;
  };
}
