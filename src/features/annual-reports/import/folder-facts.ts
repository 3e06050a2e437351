/** What the folders above a file say of it (目录名). */
export interface FolderFacts {
  /** Six digits. */
  readonly regionCode?: string;
  readonly year?: number;
}

const region = /^(\d{6})(?!\d)[\s_\-—－.、]*(.*)$/u;
const year = /^(20\d\d)(?:年度?)?$/;

/** The region that a folder is named after: `330122-青岚县`; the name may be empty. */
export function regionOfFolder(
  name: string,
): { readonly code: string; readonly name: string } | undefined {
  const [, code, regionName = ""] = region.exec(name) ?? [];
  return code === undefined ? undefined : { code, name: regionName };
}

/** The facts of what lies in a folder of this name, `above` being those of the folder it lies in. */
export function folderFacts(name: string, above: FolderFacts): FolderFacts {
  const found = regionOfFolder(name);
  if (found) return { ...above, regionCode: found.code };
  const [, digits] = year.exec(name) ?? [];
  return digits === undefined ? above : { ...above, year: Number(digits) };
}
