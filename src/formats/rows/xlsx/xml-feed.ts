import { setImmediate } from "node:timers/promises";
import { Parser } from "htmlparser2";
import { rowLimits } from "../limits.ts";
import { RowsUnreadable } from "../row.ts";

/** Attributes by name without prefix, as written. */
export type FeedAttributes = Readonly<Record<string, string>>;

/** What is told about an XML part; names without their prefix. A run of text may come in several pieces. */
export interface FeedEvents {
  readonly open: (name: string, attributes: FeedAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Tells an element that closes itself from one that nobody closes. */
class StrictParser extends Parser {
  isSelfClosing = false;

  override onselfclosingtag(endIndex: number): void {
    this.isSelfClosing = true;
    super.onselfclosingtag(endIndex);
    this.isSelfClosing = false;
  }
}

/** Reads an XML part piece by piece; throws `RowsUnreadable` where it is not well formed or has a document type. */
export class XmlFeed {
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #parser: StrictParser;
  #depth = 0;
  #hasRoot = false;
  /** Bytes since the parser last told of anything. */
  #held = 0;

  constructor(events: FeedEvents, encoding: string) {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    this.#parser = new StrictParser(
      {
        onopentag: (name, attributes) => {
          this.#held = 0;
          this.#depth += 1;
          this.#hasRoot = true;
          events.open(local(name), attributes);
        },
        onclosetag: (name, isImplied) => {
          if (isImplied && !this.#parser.isSelfClosing) damaged();
          this.#held = 0;
          this.#depth -= 1;
          events.close(local(name));
        },
        ontext: (text) => {
          this.#held = 0;
          events.text(text);
        },
        onprocessinginstruction: (name) => {
          if (name.startsWith("!")) damaged();
        },
        onerror: damaged,
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(bytes: Uint8Array): void {
    this.#held += bytes.length;
    if (this.#held > rowLimits.heldBytes) throw new RowsUnreadable({ kind: "too-much-inside" });
    this.#parser.write(this.#decoded(bytes));
  }

  end(): void {
    this.#parser.write(this.#decoded());
    if (this.#depth !== 0 || !this.#hasRoot) damaged();
    this.#parser.end();
  }

  #decoded(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch {
      return damaged();
    }
  }
}

/** Feeds a part to `events` and gives, after each piece, what `take` has gathered. */
export async function* fedParts<Taken>(
  pieces: AsyncIterable<Uint8Array>,
  events: FeedEvents,
  take: () => Taken | undefined,
): AsyncGenerator<Taken> {
  let feed: XmlFeed | undefined;
  for await (const piece of pieces) {
    // A signal is heard between two pieces.
    await setImmediate();
    feed ??= new XmlFeed(events, encodingOf(piece));
    feed.write(piece);
    const taken = take();
    if (taken !== undefined) yield taken;
  }
  if (!feed) damaged();
  feed.end();
  const taken = take();
  if (taken !== undefined) yield taken;
}

/** UTF-8, or UTF-16 by its first two bytes: what office files may be in. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xfe && second === 0xff) || (first === 0x00 && second === 0x3c)) return "utf-16be";
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0x00);
  return isLittle ? "utf-16le" : "utf-8";
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function damaged(): never {
  throw new RowsUnreadable({ kind: "damaged" });
}
