import type { FilePath } from "#platform/files/file-path.ts";
import type { ListedFile } from "./file-list.ts";
import type { FolderFacts } from "./folder-facts.ts";

/** A file to be imported, and what its place says of it. */
export interface FoundFile {
  /** Where it is opened. */
  readonly path: FilePath;
  /** From the folder given, with `/`: how messages name it. */
  readonly name: string;
  readonly folder: FolderFacts;
  readonly listed: ListedFile;
  /** When it was last changed, in milliseconds; 0 where that cannot be told. */
  readonly changedAt: number;
}
