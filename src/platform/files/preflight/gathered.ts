import { maskedText } from "#text/privacy/masked-text.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { Finding, FindingKind, Place } from "./finding.ts";

/** Findings of one kind that are listed one by one; the rest is counted. */
const mostOfAKind = 20;
const longestQuote = 60;

/** Gathers the findings of a file; of a kind that is found all over the first ones and how many. */
export class Gathered {
  readonly #found = new Map<FindingKind, Finding[]>();
  readonly #more = new Map<FindingKind, number>();

  add(kind: FindingKind, place: Place = { in: "file" }, quote = ""): void {
    const own = this.#found.get(kind) ?? [];
    this.#found.set(kind, own);
    if (own.length < mostOfAKind) own.push({ kind, place, quote: quoted(quote) });
    else this.#more.set(kind, (this.#more.get(kind) ?? 0) + 1);
  }

  /** Looks through a text that is seen for personal numbers (个人信息). */
  numbers(text: string, placeAt: (offset: number) => Place): void {
    for (const { kind, start, end, masked } of personalNumbers(text)) {
      const before = text.slice(Math.max(0, start - 12), start);
      const behind = text.slice(end, end + 8);
      const own = kind === "mobile" ? "personal-number" : "identity-number";
      this.add(own, placeAt(start), `${before}${masked}${behind}`);
    }
  }

  all(): readonly Finding[] {
    return [...this.#found].flatMap(([kind, found]) => {
      const more = this.#more.get(kind);
      if (more === undefined) return found;
      return found.map((one, at) => (at === 0 ? { ...one, count: found.length + more } : one));
    });
  }
}

function quoted(text: string): string {
  const plain = maskedText(text).replaceAll(/\s+/g, " ").trim();
  return plain.length <= longestQuote ? plain : `${plain.slice(0, longestQuote)}…`.toWellFormed();
}
