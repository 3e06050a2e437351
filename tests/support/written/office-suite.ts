import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Opens Word files with LibreOffice, all in one call, and gives the web page it makes of each; `undefined` where it makes none. */
export async function asWebPages(files: readonly Uint8Array[]): Promise<(string | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-office-"));
  try {
    const names = files.map((bytes, at) => {
      const name = join(folder, `${at}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run([profile, "--headless", "--convert-to", "html", "--outdir", folder, ...names]);
    return files.map((_, at) => written(join(folder, `${at}.html`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function run(args: readonly string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn("soffice", args, { stdio: "ignore" });
  child.on("error", reject);
  child.on("close", () => resolve());
  return promise;
}
