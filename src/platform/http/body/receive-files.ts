import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { err, ok, type Result } from "#kernel/result.ts";
import { multipartPieces } from "./multipart-pieces.ts";
import { NotTaken, type ReceiveRefused } from "./not-taken.ts";
import { pieces } from "./pieces.ts";
import { isPlainText } from "./plain-text.ts";
import type { Pace } from "./read-body.ts";

/** A file that was sent, set aside on disk. */
export interface ReceivedFile {
  readonly name: string;
  readonly path: string;
}

export interface Received {
  readonly files: readonly ReceivedFile[];
  readonly fields: ReadonlyMap<string, string>;
  /** Takes the files away. */
  readonly remove: () => Promise<void>;
}

export interface ReceiveAsked {
  /** Bytes of the whole body. */
  readonly limit: number;
  readonly mostFiles: number;
  readonly pace: Pace;
  /** What a file is called that is the body itself. */
  readonly bodyName: string;
}

/** Bytes of a field: a mapping is the longest. */
const mostField = 256 * 1024;
const mostFields = 16;

/**
 * Takes in files as they come, each to a file of its own in a folder that nobody else reads: the parts of a form, or the body
 * itself. Whoever got them takes them away.
 */
export async function receiveFiles(
  request: Request,
  asked: ReceiveAsked,
): Promise<Result<Received, ReceiveRefused>> {
  const folder = await mkdtemp(join(tmpdir(), "tongming-received-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  const taking = new Taking(folder, asked);
  try {
    const refused = await takeAll(request, asked, taking);
    if (!refused && taking.files.length > 0) {
      return ok({ files: taking.files, fields: taking.texts(), remove });
    }
    await remove();
    return err(refused ?? { kind: "no-file" });
  } catch (fault) {
    await taking.end();
    await remove();
    throw fault;
  }
}

async function takeAll(
  request: Request,
  asked: ReceiveAsked,
  taking: Taking,
): Promise<ReceiveRefused | undefined> {
  const boundary = boundaryOf(request.headers.get("content-type") ?? "");
  const body = pieces(request, asked);
  try {
    if (boundary === undefined) await takeBody(body, asked, taking);
    else await takeParts(multipartPieces(body, boundary), taking);
  } catch (fault) {
    if (!(fault instanceof NotTaken)) throw fault;
    await taking.end();
    return fault.refused;
  }
  await taking.end();
  return undefined;
}

async function takeBody(
  body: AsyncIterable<Uint8Array>,
  { bodyName }: ReceiveAsked,
  taking: Taking,
): Promise<void> {
  let isBegun = false;
  for await (const bytes of body) {
    if (!isBegun) await taking.begin("file", bodyName);
    isBegun = true;
    await taking.write(bytes);
  }
}

async function takeParts(parts: ReturnType<typeof multipartPieces>, taking: Taking): Promise<void> {
  for await (const piece of parts) {
    if (piece.kind === "broken") throw new NotTaken({ kind: "broken" });
    if (piece.kind === "part") await taking.begin(piece.name, piece.fileName);
    else await taking.write(piece.bytes);
  }
}

function boundaryOf(type: string): string | undefined {
  const [mediaType = "", ...parameters] = type.split(";").map((part) => part.trim());
  if (mediaType.toLowerCase() !== "multipart/form-data") return undefined;
  const [boundary] = parameters.flatMap(
    (one) => /^boundary="?([^"\s]{1,70})"?$/i.exec(one)?.[1] ?? [],
  );
  // A form without one is no form: its first delimiter is not found.
  return boundary ?? "";
}

/** What was taken in so far. */
class Taking {
  readonly files: ReceivedFile[] = [];
  readonly #fields = new Map<string, Uint8Array[]>();
  readonly #folder: string;
  readonly #mostFiles: number;
  #file: WriteStream | undefined;
  #field: { pieces: Uint8Array[]; length: number } | undefined;

  constructor(folder: string, { mostFiles }: ReceiveAsked) {
    this.#folder = folder;
    this.#mostFiles = mostFiles;
  }

  async begin(name: string, fileName: string | undefined): Promise<void> {
    await this.end();
    if (fileName === undefined) {
      if (this.#fields.size >= mostFields) throw new NotTaken({ kind: "broken" });
      this.#field = { pieces: [], length: 0 };
      this.#fields.set(name, this.#field.pieces);
      return;
    }
    if (this.files.length >= this.#mostFiles) {
      throw new NotTaken({ kind: "too-many", limit: this.#mostFiles });
    }
    const path = join(this.#folder, `${this.files.length}`);
    this.files.push({ name: plainName(fileName), path });
    this.#file = createWriteStream(path, { mode: 0o600 });
    await once(this.#file, "open");
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#file) {
      if (!this.#file.write(bytes)) await once(this.#file, "drain");
    } else if (this.#field) {
      this.#field.length += bytes.length;
      if (this.#field.length > mostField) throw new NotTaken({ kind: "broken" });
      this.#field.pieces.push(Buffer.from(bytes));
    }
  }

  /** The part is whole. */
  async end(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    this.#field = undefined;
    if (file)
      await new Promise<void>((done, fail) =>
        file.end((fault?: Error | null) => (fault ? fail(fault) : done())),
      );
  }

  texts(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#fields].flatMap(([name, parts]) => {
        const bytes = Buffer.concat(parts);
        return isPlainText(bytes) ? [[name, bytes.toString("utf8")] as const] : [];
      }),
    );
  }
}

/** As it is told: without folders, controls and more than a line has. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.replace(/\p{C}/gu, "").slice(0, 200) || "文件";
}
