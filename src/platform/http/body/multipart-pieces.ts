import { mostHeaders, partNames } from "./parse-multipart.ts";

/** What comes of a `multipart/form-data` body, in order: a part begins, and then its bytes. */
export type MultipartPiece =
  | { readonly kind: "part"; readonly name: string; readonly fileName?: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "broken" };

/** Takes a body apart as it comes: no more of it is held than a delimiter or the headers of a part. */
export async function* multipartPieces(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<MultipartPiece> {
  const parser = new Parser(boundary);
  for await (const chunk of body) {
    for (const piece of parser.take(chunk)) {
      yield piece;
      if (piece.kind === "broken") return;
    }
  }
  if (!parser.isDone) yield { kind: "broken" };
}

type Step = "before" | "delimiter" | "headers" | "content" | "done";

class Parser {
  readonly #delimiter: Buffer;
  // The first delimiter has no line before it.
  #held = Buffer.from("\r\n");
  #step: Step = "before";

  constructor(boundary: string) {
    this.#delimiter = Buffer.from(`\r\n--${boundary}`);
  }

  get isDone(): boolean {
    return this.#step === "done";
  }

  *take(chunk: Uint8Array): Generator<MultipartPiece> {
    this.#held = Buffer.concat([this.#held, chunk]);
    while (true) {
      const piece = this.#next();
      if (piece === "more") return;
      if (piece !== "step") yield piece;
      if (piece !== "step" && piece.kind === "broken") return;
    }
  }

  /** A piece, a step without one, or that more has to come. */
  #next(): MultipartPiece | "step" | "more" {
    switch (this.#step) {
      case "before":
        return this.#before();
      case "delimiter":
        return this.#behindDelimiter();
      case "headers":
        return this.#headers();
      case "content":
        return this.#content();
      case "done":
        // What stands behind the end is nothing.
        this.#held = Buffer.alloc(0);
        return "more";
    }
  }

  #before(): MultipartPiece | "step" | "more" {
    if (this.#held.length < this.#delimiter.length) return "more";
    if (this.#held.indexOf(this.#delimiter) !== 0) return { kind: "broken" };
    return this.#cut(this.#delimiter.length, "delimiter");
  }

  #behindDelimiter(): MultipartPiece | "step" | "more" {
    if (this.#held.length < 2) return "more";
    const two = this.#held.toString("latin1", 0, 2);
    if (two === "--") return this.#cut(2, "done");
    return two === "\r\n" ? this.#cut(2, "headers") : { kind: "broken" };
  }

  #headers(): MultipartPiece | "step" | "more" {
    const end = this.#held.subarray(0, mostHeaders).indexOf("\r\n\r\n");
    if (end < 0) return this.#held.length < mostHeaders ? "more" : { kind: "broken" };
    const names = partNames(this.#held.toString("utf8", 0, end));
    this.#cut(end + 4, "content");
    return names ? { kind: "part", ...names } : { kind: "broken" };
  }

  #content(): MultipartPiece | "step" | "more" {
    const end = this.#held.indexOf(this.#delimiter);
    // A delimiter may have begun.
    const to = end < 0 ? this.#held.length - this.#delimiter.length + 1 : end;
    if (to > 0) {
      const bytes = this.#held.subarray(0, to);
      this.#cut(to, "content");
      return { kind: "bytes", bytes };
    }
    return end === 0 ? this.#cut(this.#delimiter.length, "delimiter") : "more";
  }

  #cut(length: number, step: Step): "step" {
    this.#held = this.#held.subarray(length);
    this.#step = step;
    return "step";
  }
}
