import { isOfProvince } from "#features/agencies/index.ts";

/** What the folders above a file say of it (目录名). */
export interface FolderFacts {
  /** Six digits. */
  readonly regionCode?: string;
  readonly year?: number;
}

const region = /^(\d{6})(?!\d)[\s_\-—－.、]*(.*)$/u;
const year = /^(20\d\d)(?:年度?)?$/;

/** What stands behind a day and not behind a code: 年报 of `230131-年报`; and what is no part of a region's name. */
const noName =
  /年[报度]|报[告送表]|[上填汇]报|公开|公示|公布|发布|信息|材料|文件|附件|资料|数据|汇总|备份|归档|存档|[初终定]稿|^第|批$|\d/;

/** A region's name with more behind it: 青岚县2023年报. */
const nameWithMore = /^([^各全本所\d]{1,15}?[省市县区州盟旗])(?=[\d\s_\-—－.、（(年政信])/u;

/**
 * The region that a folder is named after: `330122-青岚县`; the name may be empty. A folder named after a day or a month is
 * none: `202401-年报`, `230131报送`.
 */
export function regionOfFolder(
  name: string,
): { readonly code: string; readonly name: string } | undefined {
  const [, code, rest = ""] = region.exec(name) ?? [];
  if (code === undefined || !isOfProvince(code)) return;
  if (!noName.test(rest)) return { code, name: rest };
  const [, regionName] = nameWithMore.exec(rest) ?? [];
  return regionName === undefined ? undefined : { code, name: regionName };
}

/** The facts of what lies in a folder of this name, `above` being those of the folder it lies in. */
export function folderFacts(name: string, above: FolderFacts): FolderFacts {
  const found = regionOfFolder(name);
  if (found) return { ...above, regionCode: found.code };
  const [, digits] = year.exec(name) ?? [];
  return digits === undefined ? above : { ...above, year: Number(digits) };
}
