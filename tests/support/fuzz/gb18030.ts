let table: Map<string, readonly [number, number]> | undefined;

/** The bytes of a text in GB18030, as far as two bytes a character reach (GBK); others become `?`. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= twoByteCharacters();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = table.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else bytes.push(0x3f);
  }
  return Uint8Array.from(bytes);
}

function twoByteCharacters(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const characters = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1) characters.set(character, [lead, trail]);
    }
  }
  return characters;
}

/** The bytes of a text in UTF-16, without byte order mark. */
export function encodeUtf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return order === "little" ? bytes : bytes.swap16();
}
