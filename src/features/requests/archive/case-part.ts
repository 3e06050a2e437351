import { buffer } from "node:stream/consumers";
import type { FileStore } from "#platform/files/store/file-store.ts";

/** A part of a case's file: its name, what it is, and its text or, of a file that was kept, its bytes. */
export type CasePart = {
  readonly name: string;
  readonly says: string;
} & ({ readonly text: string } | { readonly bytes: Uint8Array });

/** `01 名称`: in its order, and with no sign that file systems refuse. */
export function placed(at: number, name: string): string {
  const safe = name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, "_");
  return `${`${at + 1}`.padStart(2, "0")} ${safe}`;
}

/** A file of the store. */
export async function storedPart(
  files: FileStore,
  { name, says, key }: { readonly name: string; readonly says: string; readonly key: string },
): Promise<CasePart> {
  return { name, says, bytes: new Uint8Array(await buffer(files.get(key))) };
}
