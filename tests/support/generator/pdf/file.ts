import { zlibSync } from "fflate";
import type { PdfHabit } from "./habit.ts";

/** An object of a PDF: a dictionary, or one with a stream. */
export interface PdfObject {
  readonly text: string;
  readonly stream?: Uint8Array;
}

/** Collects the objects of a file and numbers them. */
export class PdfObjects {
  readonly #objects: PdfObject[] = [];
  readonly #compressed: boolean;

  constructor({ compressed }: Pick<PdfHabit, "compressed">) {
    this.#compressed = compressed;
  }

  get all(): readonly PdfObject[] {
    return this.#objects;
  }

  /** The number of the next object. */
  get next(): number {
    return this.#objects.length + 1;
  }

  add(text: string): number {
    return this.#objects.push({ text });
  }

  addStream(dictionary: string, content: string | Uint8Array): number {
    const raw = typeof content === "string" ? Buffer.from(content, "latin1") : content;
    const stream = this.#compressed ? zlibSync(raw) : raw;
    const filter = this.#compressed ? " /Filter /FlateDecode" : "";
    return this.#objects.push({
      text: `<< ${dictionary} /Length ${stream.length}${filter} >>`,
      stream,
    });
  }
}

/** The file with its cross-reference table, or with object and cross-reference streams. */
export function pdfFile(objects: readonly PdfObject[], root: number, packed: boolean): Uint8Array {
  return packed ? packedFile(objects, root) : plainFile(objects, root);
}

class Body {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  add(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    this.#parts.push(bytes);
    this.length += bytes.length;
  }

  object(number: number, { text, stream }: PdfObject): void {
    this.add(`${number} 0 obj\n${text}\n`);
    if (stream !== undefined) {
      this.add("stream\n");
      this.add(stream);
      this.add("\nendstream\n");
    }
    this.add("endobj\n");
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#parts);
  }
}

const header = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";

function plainFile(objects: readonly PdfObject[], root: number): Uint8Array {
  const body = new Body();
  body.add(header);
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body.object(at + 1, object);
    return offset;
  });
  const start = body.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  body.add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}`);
  body.add(`trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\n`);
  body.add(`startxref\n${start}\n%%EOF\n`);
  return body.bytes();
}

/** Dictionaries go into one object stream; streams stand alone. */
function packedFile(objects: readonly PdfObject[], root: number): Uint8Array {
  const body = new Body();
  body.add(header);
  const rows = new Map<number, readonly [number, number, number]>();
  const packed = objects.flatMap(({ text, stream }, at) =>
    stream === undefined ? [{ number: at + 1, text }] : [],
  );
  objects.forEach((object, at) => {
    if (object.stream === undefined) return;
    rows.set(at + 1, [1, body.length, 0]);
    body.object(at + 1, object);
  });
  const [holder, reference] = [objects.length + 1, objects.length + 2];
  rows.set(holder, [1, body.length, 0]);
  body.object(holder, objectStream(packed));
  packed.forEach(({ number }, at) => {
    rows.set(number, [2, holder, at]);
  });
  const start = body.length;
  rows.set(reference, [1, start, 0]);
  const table = Buffer.alloc((reference + 1) * 7);
  for (const [number, [type, second, third]] of rows) {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(second, number * 7 + 1);
    table.writeUInt16BE(third, number * 7 + 5);
  }
  const stream = zlibSync(table);
  const text = `<< /Type /XRef /Size ${reference + 1} /W [1 4 2] /Root ${root} 0 R /Filter /FlateDecode /Length ${stream.length} >>`;
  body.object(reference, { text, stream });
  body.add(`startxref\n${start}\n%%EOF\n`);
  return body.bytes();
}

function objectStream(
  packed: readonly { readonly number: number; readonly text: string }[],
): PdfObject {
  const index: number[] = [];
  let content = "";
  for (const { number, text } of packed) {
    index.push(number, content.length);
    content += `${text}\n`;
  }
  const head = `${index.join(" ")}\n`;
  const stream = zlibSync(Buffer.from(head + content, "latin1"));
  return {
    text: `<< /Type /ObjStm /N ${packed.length} /First ${head.length} /Filter /FlateDecode /Length ${stream.length} >>`,
    stream,
  };
}
