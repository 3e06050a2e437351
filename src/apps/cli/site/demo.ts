import { mkdirSync, readdirSync } from "node:fs";
import type { LoadRefused } from "#demonstration/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import { rows } from "#platform/command-line/help-text.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { fileFaultWords, notWrittenWords } from "#platform/files/file-fault-words.ts";
import { heldBeside } from "../../rooms/held-beside.ts";

type DemoCall = { readonly act: "load" } | { readonly act: "write"; readonly folder: string };

const acts = rows([
  {
    term: "load",
    says: `载入数据库（DATABASE_URL 或 DATA_DIR 所指）；可以重复执行，已有的不会重复存；
数据库里有其他机关的记录时不载入`,
  },
  {
    term: "write 文件夹",
    says: "写成文件（网页、Word、PDF、Excel、文本），文件夹须是空的；可用来试 tongming report import",
  },
]);

/** `tongming demo load | write FOLDER`: the fictional county, into the database or as files. */
export const demo = newCommand({
  name: "demo",
  usage: ["demo load", "demo write 文件夹"],
  about: "演示数据是虚构的青岚县六个年度的年报，其中有意放入了各类差错，供试用和培训。",
  more: acts,
  parse: demoCall,
  run: (asked, services) => (asked.act === "load" ? load(services) : write(asked.folder, services)),
});

function demoCall({ rest: [act, folder, stray] }: Call): Result<DemoCall, string> {
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  if (act === "load") {
    return folder === undefined ? ok({ act }) : err(`多余的参数“${folder}”，demo load 不带参数`);
  }
  if (act !== "write") return err("请写 demo load 或 demo write 文件夹");
  return folder === undefined ? err("demo write 后面缺少文件夹，请写上") : ok({ act, folder });
}

async function load(services: CommandServices): Promise<number> {
  const [{ countyCode, loadDemonstration }, { proofreadingDictionary }, { demonstrationRecords }] =
    await Promise.all([
      import("#demonstration/index.ts"),
      import("#platform/proofreading/proofreading-dictionary.ts"),
      import("../../demonstration/demonstration-records.ts"),
    ]);
  const words = proofreadingDictionary();
  return services.withDatabase(async ({ db }) => {
    const loaded = await loadDemonstration({
      db,
      others: await heldBeside(db, countyCode),
      dictionary: words.ok ? words.value : undefined,
      records: demonstrationRecords(),
      onYear: (year, stored) => services.err(`${year} 年：新存 ${stored} 份\n`),
    });
    if (!loaded.ok) {
      services.err(`${refusalWords(loaded.error)}\n`);
      return 2;
    }
    const { stored, refused } = loaded.value;
    const left = refused.length > 0 ? `；${refused.length} 份是空白样表，没有存入` : "";
    await services.out(`演示数据已载入，新存 ${stored} 份年报${left}。\n`);
    return 0;
  });
}

function refusalWords({ held }: LoadRefused): string {
  return `没有载入：数据库里已有${held.join("、")}，演示数据不与真实数据混放；请用 DATA_DIR 另指一个文件夹再载入`;
}

async function write(folder: string, { out, err: complain }: Streams): Promise<number> {
  const problem = folderProblem(folder);
  if (problem) {
    complain(`${folder}：${problem}\n`);
    return 2;
  }
  const { writeDemonstration } = await import("#demonstration/index.ts");
  try {
    await out(`写出 ${await writeDemonstration(folder)} 个文件到 ${folder}。\n`);
    return 0;
  } catch (fault) {
    const words = fileFaultWords(fault, folder);
    if (words === undefined) throw fault;
    complain(`${words}${folder} 里的文件不全，请删去后重新写。\n`);
    return 2;
  }
}

/** Files are written into a new or empty folder alone: nothing of the operator's is written over. */
function folderProblem(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder).length > 0 ? "文件夹不是空的，请换一个空文件夹" : undefined;
  } catch (cause) {
    return notWrittenWords(cause) ?? `不能写入（${String(cause)}）；请检查路径和权限`;
  }
}
