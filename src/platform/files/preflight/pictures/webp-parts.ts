/** A chunk of a WebP file: its name, and its bytes with name and length. */
export interface WebpPart {
  readonly name: string;
  readonly bytes: Buffer;
}

const header = 12;

/** Cuts a WebP file (RFC 9649) into its chunks; what comes behind its end is `rest`. `undefined`: it is broken. */
export function webpParts(
  file: Uint8Array,
): { readonly parts: readonly WebpPart[]; readonly rest: Buffer } | undefined {
  const view = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (view.length < header) return undefined;
  const end = 8 + view.readUInt32LE(4);
  if (end > view.length) return undefined;
  const parts: WebpPart[] = [];
  let at = header;
  while (at + 8 <= end) {
    const length = view.readUInt32LE(at + 4);
    // Chunks of an odd length have a byte more.
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return undefined;
    parts.push({ name: view.toString("latin1", at, at + 4), bytes: view.subarray(at, next) });
    at = next;
  }
  return parts.length === 0 ? undefined : { parts, rest: view.subarray(end) };
}

/** What draws the picture, its colours and its movement too. */
const needed = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

export function isNeededWebp({ name }: WebpPart): boolean {
  return needed.has(name);
}

/** Says in the head of an extended file that it has notes of a camera or of a program. */
const notes = 0x08 | 0x04;

/** The file of these chunks alone, whose head says so. */
export function webpOf(parts: readonly WebpPart[]): Buffer {
  const body = Buffer.concat(
    parts.map(({ name, bytes }) => {
      if (name !== "VP8X" || bytes.length < 9) return bytes;
      const copy = Buffer.from(bytes);
      copy[8] = (copy[8] ?? 0) & ~notes;
      return copy;
    }),
  );
  const head = Buffer.alloc(header);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(body.length + 4, 4);
  head.write("WEBP", 8, "latin1");
  return Buffer.concat([head, body]);
}
