import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { ClientBase } from "pg";
import { faultCode } from "#kernel/fault-code.ts";
import { anchorsFolder } from "#platform/audit/anchors.ts";
import type { BackupFile } from "#platform/db/backup/back-up.ts";
import type { KeepFile } from "#platform/db/backup/restore.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";

const anchorName = /^audit-\d{4}-\d{2}-\d{2}\.json$/;

/** What lies beside the database and belongs to it: files that people gave, and the seals of each day. Never a key. */
export function filesBeside(dataFolder: string) {
  return async function* (client: ClientBase): AsyncGenerator<BackupFile> {
    const store = localFiles(filesFolder(dataFolder));
    for (const { key, sha256 } of await keptFiles(client)) {
      yield { name: `files/${key}`, bytes: store.get(key), sha256 };
    }
    const anchors = anchorsFolder(dataFolder);
    for (const name of await namesIn(anchors)) {
      if (!anchorName.test(name)) continue;
      yield { name: `anchors/${name}`, bytes: wholeFile(join(anchors, name)) };
    }
  };
}

interface KeptFile {
  readonly key: string;
  readonly sha256: string;
}

/** Those that the backup's own moment knows; what no record has had for a day may be swept meanwhile. */
async function keptFiles(client: ClientBase): Promise<readonly KeptFile[]> {
  const { rows: found } = await client.query("select to_regclass('public.stored_file') as made");
  if (!found[0]?.made) return []; // the tables are of an older program
  const { rows } = await client.query(`
    select key, sha256 from public.stored_file
    where free_since is null or free_since > now() - interval '20 hours' order by key`);
  return rows;
}

async function* wholeFile(path: string): AsyncGenerator<Uint8Array> {
  yield await readFile(path);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return [];
    throw fault;
  }
}

/** Puts files of a backup in their places: a seal that is there already stands, as do files that the backup has not. */
export function keepBeside(dataFolder: string): KeepFile {
  const store = localFiles(filesFolder(dataFolder));
  const anchors = anchorsFolder(dataFolder);
  return async (name, bytes) => {
    const [place, file = ""] = name.split("/");
    if (place === "files") await store.putBack(file, bytes);
    if (place === "anchors" && anchorName.test(file)) await keepNew(anchors, file, bytes);
  };
}

async function keepNew(folder: string, file: string, bytes: AsyncIterable<Uint8Array>) {
  const text = await buffer(bytes);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, file), text, { flag: "wx", mode: 0o640 });
  } catch (fault) {
    if (faultCode(fault) !== "EEXIST") throw fault;
  }
}
