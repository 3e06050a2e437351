import { readDatabaseConfig } from "#platform/config/config.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import { filesFolder, localFiles } from "#platform/files/store/local-files.ts";

/** The files of this installation: where the server has them. */
export function storedFiles(): FileStore {
  const config = readDatabaseConfig(process.env);
  if (!config.ok) throw new Error(config.error);
  return localFiles(filesFolder(config.value.dataFolder));
}
