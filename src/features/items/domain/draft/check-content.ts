import { type PersonalNumber, personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { ItemContent } from "./item-content.ts";
import { picturesIn } from "./item-files.ts";
import type { ItemFinding } from "./item-finding.ts";
import { isEmptyText, linesOfText } from "./lines-of-text.ts";
import { secrecyMarks } from "./secrecy-marks.ts";

/** Fields that hold words which the public reads. */
const worded = [
  "title",
  "subtitle",
  "category",
  "topic",
  "genre",
  "documentNumber",
  "keywords",
  "summary",
  "interprets",
] as const;

/** All words of an item that the public reads, a line each. */
export function wordsOfContent(content: ItemContent): string {
  const fields = worded.map((name) => content[name]).filter((text) => text !== "");
  const files = content.attachments.map(({ name }) => name);
  return [...fields, ...linesOfText(content.text), ...files].join("\n");
}

/** What the catalogue needs (条例第十二条), and why something is not made public. */
function missingOf(content: ItemContent): readonly string[] {
  const needed = ["title", "category", "formedOn", "summary"] as const;
  return [
    ...needed.filter((name) => content[name] === ""),
    ...(content.attribute !== "proactive" && content.attributeBecause === ""
      ? ["attributeBecause"]
      : []),
    ...(isEmptyText(content.text) ? ["text"] : []),
    ...(picturesIn(content).some(({ attrs }) => attrs.says === "") ? ["pictures"] : []),
  ];
}

/**
 * Everything that speaks against sending an item round but for what a dictionary or other items tell: what is missing, numbers
 * of persons (第十五条; but for telephones never to be answered for), marks of secrecy (第十四条、第十七条).
 */
export function checkContent(content: ItemContent): readonly ItemFinding[] {
  const words = wordsOfContent(content);
  const quotes = new Set<string>();
  const numbers = [...personalNumbers(words), ...numbersInNames(content)].filter(({ masked }) => {
    const isNew = !quotes.has(masked);
    quotes.add(masked);
    return isNew;
  });
  return [
    ...missingOf(content).map((field) => mend("missing", field)),
    ...secrecyMarks(words).map((quote) => mend("secrecy-mark", quote)),
    ...numbers.map(numberFound),
  ];
}

/** Letters and signs beside digits, which in a text would make them a part of something else, part them in a file's name. */
function numbersInNames({ attachments }: ItemContent): readonly PersonalNumber[] {
  return attachments.flatMap(({ name }) => personalNumbers(name.replaceAll(/[A-Za-z_.]/g, " ")));
}

function mend(kind: ItemFinding["kind"], quote: string): ItemFinding {
  return { key: `${kind} ${quote}`, kind, asks: "mend", quote };
}

function numberFound({ kind, masked }: PersonalNumber): ItemFinding {
  const asks = kind === "mobile" ? "answer" : "mend";
  return { key: `personal-number ${masked}`, kind: "personal-number", asks, quote: masked };
}
