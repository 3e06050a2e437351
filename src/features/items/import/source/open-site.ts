import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";
import type { SiteSource, SourcePage } from "../site-source.ts";
import { folderFiles } from "./folder-files.ts";
import { ledgerPages } from "./ledger-pages.ts";
import { isPageName, type PagesAsked, pagesIn, type SiteFiles } from "./site-files.ts";
import { zipFiles } from "./zip-files.ts";

const ledgerName = /\.(?:xlsx|xls|et|csv|ndjson|json)$/i;

/** Opens what is to be imported: a folder or an archive of pages, or a ledger with what lies beside it; else says why not. */
export async function openSite(
  path: string,
  asked: PagesAsked,
): Promise<Result<SiteSource, string>> {
  if (!existsSync(path)) return err(`没有“${path}”这个文件夹或者文件，请核对路径`);
  const name = basename(path);
  if (statSync(path).isDirectory()) return ok(siteOf(name, folderFiles(path), asked));
  if (ledgerName.test(path)) return ledgerSite(path);
  if (!/\.zip$/i.test(path)) return err(`“${name}”不是文件夹、zip 压缩包或者台账（xlsx、csv）`);
  return zipSite(name, readFileSync(path), asked);
}

/** An archive of pages. */
export function zipSite(
  name: string,
  bytes: Uint8Array,
  asked: PagesAsked,
): Result<SiteSource, string> {
  const files = zipFiles(bytes);
  if (files.ok) return ok(siteOf(name, files.value, asked));
  switch (files.error) {
    case "too-much-inside":
      return err(
        `“${name}”里的文件太多，一个压缩包最多 5000 个文件；请分成几个，或者解开成文件夹，用命令行导入`,
      );
    default:
      return err(`“${name}”不是完好的 zip 压缩包；请重新压缩（不要加密）`);
  }
}

function siteOf(name: string, files: SiteFiles, asked: PagesAsked): SiteSource {
  const count = files.paths.filter(isPageName).length;
  return { name, count, pages: () => pagesIn(files, asked) };
}

async function ledgerSite(path: string): Promise<Result<SiteSource, string>> {
  const name = basename(path);
  const pages = await ledgerPages(path, folderFiles(dirname(path)));
  if (pages.ok) return ok({ name, count: pages.value.length, pages: () => each(pages.value) });
  return err(
    pages.error.kind === "no-title-column"
      ? `“${name}”里没有找到有“标题”一列的表头`
      : `“${name}”不能作为台账读取，请另存为 xlsx 或者 csv 再导入`,
  );
}

async function* each(pages: readonly SourcePage[]): AsyncGenerator<SourcePage> {
  yield* pages;
}
