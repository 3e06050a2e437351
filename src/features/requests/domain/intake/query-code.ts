/** Digits and letters that nobody takes for another: no I, L, O, U (Crockford). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes of a code: 80 bits, 16 characters. */
export const codeBytes = 10;

/** 查询码 in groups of four, to be read aloud. */
export function groupedCode(bytes: Uint8Array): string {
  let bits = "";
  for (const byte of bytes.subarray(0, codeBytes)) bits += byte.toString(2).padStart(8, "0");
  const letters = bits.match(/.{5}/g)?.map((five) => alphabet[Number.parseInt(five, 2)]) ?? [];
  return letters.join("").match(/.{4}/g)?.join("-") ?? "";
}

/** A code as it is compared, whatever way it was typed or heard; `undefined`: it is none. */
export function plainCode(typed: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\-–—_.·]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  const isCode = plain.length === 16 && [...plain].every((one) => alphabet.includes(one));
  return isCode ? plain : undefined;
}

/** A number as it is compared: its figures in order, so that brackets and 号 may be typed any way or left out. */
export function plainNumber(typed: string): string {
  const figures = typed.normalize("NFKC").match(/\d+/g) ?? [];
  return figures.map((one) => one.replace(/^0+(?=\d)/, "")).join("-");
}
