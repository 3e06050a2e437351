import type { Context } from "hono";
import { err, type Result } from "#kernel/result.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import type { FileStore } from "./file-store.ts";
import { fileProblem } from "./file-words.ts";
import {
  type FileAsked,
  type FileRefused,
  type ReceivedFile,
  receiveFile,
} from "./receive-file.ts";

const notAFile = {
  title: "提交的内容不是文件",
  detail: "请以 application/octet-stream 提交文件，文件名写在地址的 name 里。",
};

/**
 * The file that a request sends as its body, its name in the address (`?name=`); else the answer to it. It goes to the store piece
 * by piece, counted as it comes; a form of another site can send no such body.
 */
export async function takeUpload(
  c: Context<AppEnv>,
  store: FileStore,
  asked: Omit<FileAsked, "bytes" | "name">,
): Promise<Result<ReceivedFile, Response>> {
  if (c.req.header("content-type") !== "application/octet-stream") {
    return err(problem(c, 415, notAFile));
  }
  const refuse = (refused: FileRefused) =>
    err(problem(c, refused.kind === "too-large" ? 413 : 422, fileProblem(refused)));
  const announced = Number(c.req.header("content-length") ?? 0);
  if (announced > asked.limit) return refuse({ kind: "too-large", limit: asked.limit });
  const bytes = c.req.raw.body ?? new Blob([]).stream();
  const received = await receiveFile(store, {
    ...asked,
    bytes: bytes as AsyncIterable<Uint8Array>,
    name: c.req.query("name") ?? "",
  });
  return received.ok ? received : refuse(received.error);
}
