const [date, time] = ["yyyy-mm-dd", "hh:mm:ss"];

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30): from, to, and what they are like. */
const builtIn: readonly (readonly [number, number, string])[] = [
  [9, 9, "0%"],
  [10, 10, "0.00%"],
  [14, 17, date],
  [18, 21, time],
  [22, 22, `${date} hh:mm`],
  [27, 31, date],
  [32, 35, time],
  [36, 36, date],
  [45, 47, time],
  [50, 54, date],
  [55, 56, time],
  [57, 58, date],
];

/** The code of a format by its number. */
export function builtInFormat(id: number): string {
  const [, , format = "General"] = builtIn.find(([from, to]) => id >= from && id <= to) ?? [];
  return format;
}

/** How a number format shows a value. */
export type Shown =
  /** As a number, with what the format prints before and behind it: `0"件"`. */
  | {
      readonly kind: "number";
      readonly before: string;
      readonly behind: string;
      /** Digits shown behind the point; absent where as many are shown as there are. */
      readonly decimals?: number;
    }
  | { readonly kind: "percent" }
  | { readonly kind: "date"; readonly hasDay: boolean; readonly hasTime: boolean }
  /** Without any digit of the value. */
  | { readonly kind: "text"; readonly text: string }
  /** Not at all, or in the colour of paper. */
  | { readonly kind: "hidden" }
  /** In a way that changes what the digits mean: divided by thousands, or by conditions of the format. */
  | { readonly kind: "unclear" };

/** Excel takes no longer codes. */
export const longestFormat = 255;

const plain: Shown = { kind: "number", before: "", behind: "" };
const unclear: Shown = { kind: "unclear" };
const known = new Map<string, readonly Section[]>();

/** One of a format's sections: how it shows a value, and whether it shows the sign of one and a zero. */
interface Section {
  readonly shown: Shown;
  readonly isSigned: boolean;
  readonly showsZero: boolean;
}

/** What a format's code does to a value. */
export function shownBy(format: string, value: number): Shown {
  const sections = knownSections(format);
  const own = sections[value < 0 ? 1 : value === 0 ? 2 : 0];
  // A section for what is below zero prints no sign but its own.
  if (value < 0 && own && !own.isSigned && showsDigits(own.shown)) return unclear;
  const section = own ?? sections[0];
  if (section === undefined) return plain;
  return value === 0 ? shownZero(section, sections[0] ?? section) : section.shown;
}

function knownSections(format: string): readonly Section[] {
  const before = known.get(format);
  if (before) return before;
  const sections = sectionsOf(format);
  if (known.size > 500) known.clear();
  known.set(format, sections);
  return sections;
}

function shownZero({ shown, showsZero }: Section, first: Section): Shown {
  if (!showsZero && showsDigits(shown)) return { kind: "hidden" };
  // A zero shown as a dash, where other figures are shown, is a zero.
  return shown.kind === "text" && first.shown.kind !== "text" ? plain : shown;
}

function showsDigits({ kind }: Shown): boolean {
  return kind === "number" || kind === "percent";
}

/** Whether a format shows no text: its fourth section is for texts, and empty. */
export function hidesText(format: string): boolean {
  if (!format.includes(";") || format.length > longestFormat) return false;
  const section = splitSections(format)[3];
  return section !== undefined && !section.includes("@") && literals(section).trim() === "";
}

/** One to three sections: for values above zero, below it, and zero. */
function sectionsOf(format: string): Section[] {
  const whole = (shown: Shown): Section => ({ shown, isSigned: true, showsZero: true });
  if (format.length > longestFormat) return [whole(unclear)];
  if (format === "" || /^general$/i.test(format)) return [whole(plain)];
  if (/\[[<>=]/.test(format)) return [whole(unclear)];
  const sections = splitSections(format).slice(0, 3);
  if (sections.length === 1) return [sectionOf(sections[0] ?? "")];
  return sections.map(sectionOf);
}

/** Text in quotes, an escaped character, a bracket, a space as wide as a character, a repeated character. */
const parts = /"[^"]*"?|[\\!_*].|\[[^\]]*\]?/gs;

function splitSections(format: string): string[] {
  const hidden = format.replaceAll(parts, (part) => part.replaceAll(";", "\u0000"));
  return hidden.split(";").map((section) => section.replaceAll("\u0000", ";"));
}

const paperColour = /\[(?:white|白色?|color\s*2|颜色\s*2)\]/i;

function sectionOf(section: string): Section {
  const shown: Shown = paperColour.test(section) ? { kind: "hidden" } : inInk(section);
  const printed = section.replaceAll(parts, (part) => (/^["\\!]/.test(part) ? part : ""));
  const code = section.replaceAll(parts, "");
  return {
    shown,
    isSigned: /[-\u2212\u2013\uff0d(\uff08\u8d1f]/.test(printed),
    showsZero: code.includes("0") || /general|@/i.test(code) || !/[#?]/.test(code),
  };
}

function inInk(section: string): Shown {
  const code = section.replaceAll(parts, "");
  if (/general/i.test(code)) return plain;
  // Hours beyond 24 are an amount of time and no time of day.
  if (/\[[hms]+\]/i.test(section)) return plain;
  if (/[ymdhs年月日]/i.test(code)) {
    const hasTime = /[hs]/i.test(code);
    return { kind: "date", hasDay: !hasTime || /[yd年日]/i.test(code), hasTime };
  }
  if (!/[0#?]/.test(code)) return code.includes("@") ? plain : wordsOf(section);
  if (code.includes("%")) return { kind: "percent" };
  // Powers of ten and fractions show fewer digits than the value has.
  if (/e[+-]|\//i.test(code)) return { kind: "unclear" };
  // A comma behind the last digit divides by a thousand; a literal between digits moves the point.
  if (/[0#?.],+(?![0#?,])/.test(code) || /[0#?]\s*(?:"[^"]*"|[\\!].)\s*[0#?]/.test(section)) {
    return { kind: "unclear" };
  }
  const first = section.replaceAll(parts, (part) => "\u0001".repeat(part.length)).search(/[0#?]/);
  return {
    kind: "number",
    before: literals(section.slice(0, first)).trim(),
    behind: literals(section.slice(first)).trim(),
    decimals: /\.([0#?]*)/.exec(code)?.[1]?.length ?? 0,
  };
}

function wordsOf(section: string): Shown {
  const text = literals(section).trim();
  return text === "" ? { kind: "hidden" } : { kind: "text", text };
}

/** What a section prints besides digits: quoted and escaped text and currencies. */
function literals(section: string): string {
  return (section.match(parts) ?? []).map(literal).join("");
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.replaceAll('"', "");
  if (part.startsWith("\\") || part.startsWith("!"))
    return /[\s()\-+]/.test(part.slice(1)) ? "" : part.slice(1);
  return /^\[\$([^-\]]*)/.exec(part)?.[1] ?? "";
}
