import { err, ok } from "#kernel/result.ts";
import { newCommand } from "#platform/command-line/command.ts";
import { newProgress } from "#platform/command-line/progress.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { dictionaryPath } from "../dictionary-path.ts";
import { checkedWords } from "./import-words.ts";
import { recheck } from "./recheck.ts";

const about = `核对已存的年度报告，每份与同一机关上一年度的报告比对，结果存入数据库，供网站显示。
只核对需要的：新存的、上一年度报告有变的、核对规则或校对词表有变的。`;

/** `tongming report recheck [--all]`; answers the exit code. */
export const reportRecheck = newCommand({
  name: "report recheck",
  usage: ["report recheck [--all] [--dictionary 文件]"],
  about,
  options: [
    { name: "all", says: "全部重新核对" },
    {
      name: "dictionary",
      value: "文件",
      says: "校对词表；不写时用环境变量 PROOFREADING_DICTIONARY 所指的，再没有就用随附的",
    },
  ],
  more: "退出码：0 完成；2 用法有误，或数据库不能用。",
  parse: ({ rest: [stray], values, switches }) =>
    stray === undefined
      ? ok({ path: values.get("dictionary"), all: switches.has("all") })
      : err(`多余的参数“${stray}”`),
  run: ({ path, all }, services) => {
    const dictionary = proofreadingDictionary(dictionaryPath(path));
    if (!dictionary.ok) {
      services.err(`${dictionary.error}\n`);
      return 2;
    }
    return services.withDatabase(async (database) => {
      const isTerminal = process.stderr.isTTY === true;
      const progress = newProgress(services, { what: "核对", isTerminal });
      const settings = { dictionary: dictionary.value, all, onDone: progress.at };
      const checked = await recheck(database, settings).finally(progress.end);
      await services.out(`${checkedWords(checked)}。\n`);
      return 0;
    });
  },
});
