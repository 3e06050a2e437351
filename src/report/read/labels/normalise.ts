import { simplified } from "#text/chinese/traditional.ts";

/**
 * Brings a label to one spelling before it is compared: compatibility characters (Kangxi radicals,
 * full-width forms), pinyin in brackets, Traditional script, white space.
 */
export function normaliseLabel(text: string): string {
  if (isNormal(text)) return text;
  return simplify(plainWords(text)).replace("规范性档案", "规范性文件");
}

/**
 * A line that may hold a name, in one spelling as a label is, but in its own script unless it shows that it is
 * Traditional: a name is converted whole or stays as it is printed (东昇街道, 於潜镇).
 */
export function normaliseName(text: string): string {
  const plain = plainWords(text);
  return showsTraditional(plain) ? simplify(plain) : plain;
}

function plainWords(text: string): string {
  const compatible = plain.test(text) ? text : text.normalize("NFKC");
  const bare = compatible.includes("(") ? compatible.replace(pinyin, "") : compatible;
  return bare.replace(whiteSpace, "");
}

/** Some characters of Traditional script are also used in the names of a Simplified page. */
function showsTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (isTraditional[text.charCodeAt(at)] && !alsoSimplified.includes(text.charAt(at)))
      return true;
  }
  return false;
}

const alsoSimplified = "於昇甯祇徵摺菸麽谿菴濛";

/** Whether all characters stay as they are: true of most labels. */
function isNormal(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!stays[code] || (code === openingBracket && isLetter(text.charCodeAt(at + 1))))
      return false;
  }
  return true;
}

const openingBracket = 0x28;

/** A letter that may begin pinyin. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc);
}

/** Traditional characters to Simplified, one for one; other characters stay. */
export function simplify(text: string): string {
  if (!hasTraditional(text)) return text;
  const simple = Array.from(text, (character) => simplified.get(character) ?? character).join("");
  return simple.replaceAll("资讯", "信息");
}

/** Prose brought to one spelling in the same way, its line ends kept. */
export function normaliseProse(text: string): string {
  const compatible = text.normalize("NFKC").replace(blanksInLine, "");
  return simplify(compatible.includes("(") ? compatible.replace(pinyin, "") : compatible);
}

const blanksInLine = /[^\S\n]+/g;

/** Text that NFKC leaves alone: common Han, ASCII, and the punctuation of Chinese prose that labels keep. */
const plain = /^[一-鿿\x20-\x7e\n、。“”]*$/;
const whiteSpace = /[\s\u00a0\u3000\u200b\ufeff]+/g;
/** A syllable in brackets after a Han character, as copies for learners carry: 制(zhì)发(fā). */
const pinyin = /(?<=[一-鿿])\([a-zü\u00e0-\u01dc]{1,7}\)/g;

/** One flag a UTF-16 unit: looked up for every character of every report. */
const isTraditional = new Uint8Array(0x10000);
for (const character of simplified.keys()) isTraditional[character.charCodeAt(0)] = 1;

/** One flag a UTF-16 unit: Simplified Han, ASCII but the blank, and some punctuation; 档 may stand for 文. */
const stays = new Uint8Array(0x10000);
stays.fill(1, 0x21, 0x7f).fill(1, 0x4e00, 0xa000);
for (const character of "、。“”") stays[character.charCodeAt(0)] = 1;
for (const character of ["档", ...simplified.keys()]) stays[character.charCodeAt(0)] = 0;

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isTraditional[text.charCodeAt(at)]) return true;
  return false;
}
