import { err, ok, type Result } from "#kernel/result.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { readDatabaseConfig } from "#platform/config/config.ts";
import { keysFile } from "#platform/secrets/field-keys.ts";
import { initialKeys } from "#platform/secrets/needed-keys.ts";
import { withAccounts } from "../data/tables.ts";
import { isAccountName, normalAccount } from "../domain/account-name.ts";
import { firstAdministrator } from "../people/first-administrator.ts";
import { codeLines } from "./code-lines.ts";

const about = `第一次启用工作平台时执行：生成加密个人信息的密钥，建立第一个系统管理员，显示一次性登录码。
已经有的密钥和管理员保持不变，可以重复执行。`;

const more = `密钥在 DATA_DIR 下的 keys 文件夹（或环境变量 FIELD_KEYS），不在数据库里，也不在备份里。请另行妥善保存：密钥丢失，已加密的内容无法恢复。
退出码：0 已完成；2 用法有误，密钥有问题，或数据库不能用。`;

interface Asked {
  readonly account: string;
  readonly name: string;
}

/** `tongming init`: the keys, and the first administrator. */
export const init = newCommand({
  name: "init",
  usage: ["init [--account 账号] [--name 姓名]"],
  about,
  options: [
    { name: "account", value: "账号", says: "第一个系统管理员的账号，默认 admin" },
    { name: "name", value: "姓名", says: "其姓名，默认“系统管理员”" },
  ],
  more,
  parse: askedOf,
  run,
});

function askedOf({ rest: [stray], values }: Call): Result<Asked, string> {
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const account = normalAccount(values.get("account") ?? "admin");
  if (!isAccountName(account)) {
    return err("--account 应为 2 到 64 个文字、字母、数字或 . _ - @");
  }
  return ok({ account, name: (values.get("name") ?? "系统管理员").trim().slice(0, 100) });
}

async function run(asked: Asked, services: CommandServices): Promise<number> {
  const config = readDatabaseConfig(process.env);
  const keys = config.ok ? initialKeys(config.value) : config;
  if (!keys.ok) {
    services.err(`${keys.error}\n`);
    return 2;
  }
  const where =
    config.ok && !config.value.fieldKeys ? keysFile(config.value.dataFolder) : "FIELD_KEYS";
  return services.withDatabase(async ({ db }) => {
    await services.out(`密钥：${where}。请另行妥善保存，备份里没有它。\n`);
    const made = await withAccounts(db)
      .transaction()
      .execute((trx) => firstAdministrator(trx, byCommandLine(), asked));
    switch (made.kind) {
      case "made":
        await services.out(`已建立系统管理员。\n${codeLines(asked.account, made)}`);
        return 0;
      case "there-already":
        await services.out(`已有系统管理员（${made.accounts.join("、")}），没有另建。\n`);
        return 0;
      case "refused":
        services.err(`账号“${asked.account}”已被他人使用，请用 --account 换一个。\n`);
        return 2;
    }
  });
}
