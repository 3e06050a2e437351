import { createHash } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

export interface FileCounts {
  /** New files, and files whose content is another than before. */
  readonly written: number;
  /** Files that stayed the same, their time of change included. */
  readonly unchanged: number;
  readonly bytes: number;
}

/** A folder that is filled with files, beside an earlier one whose unchanged files it takes over. */
export interface FileTree {
  /** `file`: its path below the folder, with slashes. */
  readonly put: (file: string, content: string | Uint8Array) => void;
  readonly putStream: (file: string, content: Readable) => Promise<void>;
  /** The text of a file put before; `undefined` where there is none. */
  readonly read: (file: string) => string | undefined;
  /** Other text for a file put before. */
  readonly replace: (file: string, content: string) => void;
  readonly counts: () => FileCounts;
}

export function newFileTree(folder: string, before: string | undefined): FileTree {
  const made = new Set<string>();
  const counts = { written: 0, unchanged: 0, bytes: 0 };
  const place = (file: string) => {
    const path = join(folder, file);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    // A report's folder is not entered again: only a few are remembered.
    if (made.size > 1000) made.clear();
    made.add(parent);
    return path;
  };
  const count = (size: number, isSame: boolean) => {
    counts[isSame ? "unchanged" : "written"] += 1;
    counts.bytes += size;
  };
  return {
    put: (file, content) => {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      const path = place(file);
      const earlier = before && earlierFile(join(before, file), bytes.length);
      const isSame = Boolean(earlier && readFileSync(earlier).equals(bytes));
      if (earlier && isSame) takeOver(earlier, path);
      else writeFileSync(path, bytes);
      count(bytes.length, isSame);
    },
    putStream: async (file, content) => {
      const path = place(file);
      const hash = createHash("sha256");
      content.on("data", (chunk) => hash.update(chunk));
      await pipeline(content, createWriteStream(path));
      const { size } = statSync(path);
      const earlier = before && earlierFile(join(before, file), size);
      const isSame = Boolean(earlier && (await hashOf(earlier)) === hash.digest("hex"));
      if (earlier && isSame) {
        rmSync(path);
        takeOver(earlier, path);
      }
      count(size, isSame);
    },
    read: (file) => {
      const path = join(folder, file);
      return existsSync(path) ? readFileSync(path, "utf8") : undefined;
    },
    replace: (file, content) => {
      // A link to the file of before: writing into it would change what is published.
      rmSync(join(folder, file));
      writeFileSync(join(folder, file), content);
    },
    counts: () => ({ ...counts }),
  };
}

function earlierFile(path: string, size: number): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size === size ? path : undefined;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Linked, so that it costs nothing and keeps its time; copied where the disk knows no links. */
function takeOver(earlier: string, path: string): void {
  try {
    linkSync(earlier, path);
  } catch {
    copyFileSync(earlier, path);
  }
}
