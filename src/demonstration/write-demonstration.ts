import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { countyCode, regions } from "./county/regions.ts";
import { type CountyFile, countyFiles } from "./county-files.ts";

/**
 * Writes the county's files into a folder, as an operator gets them from agencies: a folder for each region and year, and a
 * table (目录.csv) that says what a file without text is. Gives how many files were written.
 */
export async function writeDemonstration(folder: string): Promise<number> {
  const files = countyFiles();
  const county = join(
    folder,
    ...regions.filter(({ parent }) => parent !== null).map(({ code, name }) => `${code}-${name}`),
  );
  for (const file of files) {
    const path = join(county, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.write());
  }
  writeFileSync(join(county, "目录.csv"), listOf(files));
  return files.length;
}

/** Header and a line for each scan; a byte order mark, so that spreadsheets read it as UTF-8. */
function listOf(files: readonly CountyFile[]): string {
  const lines = files
    .filter(({ fault }) => fault?.shape === "scan")
    .map(({ name, agency, year }) => `${name},${countyCode},${agency},${year}`);
  return `\u{feff}${["文件,区划代码,机关,年份", ...lines].join("\r\n")}\r\n`;
}
