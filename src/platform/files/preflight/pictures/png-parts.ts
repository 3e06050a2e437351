/** A chunk of a PNG file, with its length, name and check sum. */
export interface PngPart {
  readonly name: string;
  readonly bytes: Buffer;
}

const header = 8;

/** Cuts a PNG file into its chunks; what comes behind the last is `rest`. `undefined`: it is broken. */
export function pngParts(
  file: Uint8Array,
):
  | { readonly head: Buffer; readonly parts: readonly PngPart[]; readonly rest: Buffer }
  | undefined {
  const view = Buffer.from(file.buffer, file.byteOffset, file.length);
  const parts: PngPart[] = [];
  let at = header;
  while (at + 12 <= view.length) {
    const next = at + 12 + view.readUInt32BE(at);
    if (next > view.length) return undefined;
    const name = view.toString("latin1", at + 4, at + 8);
    parts.push({ name, bytes: view.subarray(at, next) });
    at = next;
    if (name === "IEND") return { head: view.subarray(0, header), parts, rest: view.subarray(at) };
  }
  return undefined;
}

/** What draws the picture (PNG, 3rd edition, 5.6), its movement too. */
const needed = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split(" "),
);

export function isNeededChunk({ name }: PngPart): boolean {
  return needed.has(name);
}
