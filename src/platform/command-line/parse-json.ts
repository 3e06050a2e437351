import { err, ok, type Result } from "#kernel/result.ts";

/** The longest JSON input taken, in bytes; a case or a calendar has a thousandth of it. */
const sizeLimit = 10_000_000;

/** Reads a whole stream; refused with a Chinese reason above the size limit. */
export async function readAll(
  stream: AsyncIterable<Uint8Array>,
): Promise<Result<Uint8Array, string>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) return err(`超过 ${sizeLimit / 1_000_000} MB，请只传入所需的 JSON`);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

/** The value that bytes of UTF-8 JSON hold; refused with a Chinese reason and its place. */
export function parseJson(bytes: Uint8Array): Result<unknown, string> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err("不是 UTF-8 编码，请转存为 UTF-8");
  }
  if (text.trim() === "") return err("是空的，请传入 JSON");
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return err(`不是正确的 JSON${placeOf(error, text)}，请检查引号、逗号和括号`);
  }
}

function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return "";
  const lines = text.slice(0, Number(position)).split("\n");
  return `（第 ${lines.length} 行第 ${(lines.at(-1)?.length ?? 0) + 1} 个字符处）`;
}
