/** The bytes that `%xx` stand for in a text, and the others as they are, whether they are text or not. */
export function unescaped(text: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(text);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const escaped =
      bytes[at] === percent ? /^[\da-f]{2}$/i.exec(bytes.toString("latin1", at + 1, at + 3)) : null;
    bytes[length] = escaped ? Number.parseInt(escaped[0], 16) : (bytes[at] ?? 0);
    at += escaped ? 2 : 0;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const percent = 0x25;
