import { createHash, randomBytes } from "node:crypto";
import { createReadStream, type Dirent } from "node:fs";
import { chown, type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { faultCode } from "#kernel/fault-code.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import {
  type FileStore,
  fileKey,
  type ListedFile,
  type PutFile,
  type TooLarge,
} from "./file-store.ts";

/** Where files lie below the folder for data. */
export function filesFolder(dataFolder: string): string {
  return join(dataFolder, "files");
}

/** Files on the disk of this machine, in 256 folders; readable by the user who runs the program alone. */
export function localFiles(folder: string): FileStore {
  const pathOf = (key: string) => {
    if (!fileKey.test(key)) throw new Error("no name of a stored file");
    return join(folder, key.slice(0, 2), key);
  };
  return {
    put: (bytes, limit) => write(pathOf, { key: randomBytes(20).toString("hex"), bytes, limit }),
    putBack: async (key, bytes) => {
      const put = await write(pathOf, { key, bytes, limit: Number.MAX_SAFE_INTEGER });
      if (!put.ok) throw new Error("a file without a limit was too large");
      return put.value;
    },
    get: (key, part) => createReadStream(pathOf(key), { ...part, highWaterMark: 1 << 18 }),
    discard: async (key) => {
      for (const path of [pathOf(key), `${pathOf(key)}.part`]) await rm(path, { force: true });
    },
    list: () => listed(folder),
  };
}

interface Writing {
  readonly key: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly limit: number;
}

/** Written beside, and put in place when it is whole and on the disk. */
async function write(
  pathOf: (key: string) => string,
  { key, bytes, limit }: Writing,
): Promise<Result<PutFile, TooLarge>> {
  const path = pathOf(key);
  const folder = join(path, "..");
  const beside = `${path}.part`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(beside, "w", 0o600);
  await giveToOwner([folder, beside]);
  try {
    const taken = await takeIn(file, bytes, limit);
    if (!taken) {
      await rm(beside, { force: true });
      return err({ kind: "too-large", limit });
    }
    await rename(beside, path);
    await syncFolder(folder);
    return ok({ key, ...taken });
  } catch (fault) {
    await rm(beside, { force: true });
    throw fault;
  }
}

/** What root puts here (a restore) is read by the user whose folder it is. */
async function giveToOwner([folder, ...files]: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0 || folder === undefined) return;
  const { uid, gid } = await stat(join(folder, ".."));
  for (const path of [folder, ...files]) await chown(path, uid, gid);
}

async function takeIn(file: FileHandle, bytes: AsyncIterable<Uint8Array>, limit: number) {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit) return undefined;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { size, sha256: hash.digest("hex") };
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* listed(folder: string): AsyncGenerator<ListedFile> {
  for (const { name } of await entriesOf(folder)) {
    for (const entry of await entriesOf(join(folder, name))) {
      const key = entry.name.replace(/[.]part$/, "");
      if (!entry.isFile() || !fileKey.test(key)) continue;
      const found = await stat(join(folder, name, entry.name)).catch(() => undefined);
      // What a crash left half written is listed as the file that it would have been.
      if (found) yield { key, size: found.size, changedAt: found.mtimeMs };
    }
  }
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (fault) {
    if (["ENOENT", "ENOTDIR"].includes(faultCode(fault))) return [];
    throw fault;
  }
}
