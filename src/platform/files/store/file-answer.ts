import type { Context } from "hono";
import { attachment } from "../../http/answers/attachment.ts";
import { fileStream } from "../../http/answers/file-stream.ts";
import type { AppEnv } from "../../http/app-env.ts";
import type { FileStore } from "./file-store.ts";
import { fileTypes, handedOutName } from "./file-type.ts";
import type { StoredFile } from "./stored-files.ts";

/** A file to be saved, never shown: whatever it holds, no browser takes it for a page of ours. */
export function fileAnswer(
  c: Context<AppEnv>,
  store: Pick<FileStore, "get">,
  { key, name, type: typeName, size }: Pick<StoredFile, "key" | "name" | "type" | "size">,
): Response {
  const type = fileTypes.get(typeName);
  const handedOut = type ? handedOutName(name, type) : name;
  return c.body(fileStream(pieces(store, key)), 200, {
    "Content-Type": type?.mediaType ?? "application/octet-stream",
    "Content-Length": `${size}`,
    "Content-Disposition": attachment(handedOut, `file.${type?.endings[0] ?? "bin"}`),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  });
}

async function* pieces(
  store: Pick<FileStore, "get">,
  key: string,
): AsyncGenerator<Uint8Array, void, void> {
  yield* store.get(key);
}
