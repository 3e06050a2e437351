import type { InsideUnreadable } from "#formats/extracted.ts";
import { parseXml, type XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";
import { isOn } from "../read-look.ts";

/** How one level of a list is numbered (ECMA-376 part 1, 17.9). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The number's text; `%1` stands for the number of the first level. */
  readonly text: string;
  readonly suffix: string;
  /** All numbers in it are decimal. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined;
  /** A level up to which a new number sets this one back; 0: never; absent: any above. */
  readonly restart: number | undefined;
}

/** A list that paragraphs name; lists of one definition count on together. */
export interface List {
  readonly definition: string;
  /** Levels it has of its own. */
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where its numbers begin anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface ListDefinition {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Its levels are those of the list of this style. */
  readonly style: string | undefined;
}

export interface Lists {
  readonly lists: ReadonlyMap<string, List>;
  readonly definitions: ReadonlyMap<string, ListDefinition>;
}

/** A number's text is a few characters; what goes beyond is not printed. */
const longestText = 40;

const plainLevel: ListLevel = {
  start: 0,
  format: "decimal",
  text: "",
  suffix: "tab",
  isLegal: false,
  style: undefined,
  restart: undefined,
};

/** Reads the part of numbering. */
export function readLists(xml: string): Result<Lists, InsideUnreadable> {
  const reading = new ListReading();
  const parsed = parseXml(xml, reading);
  return parsed.ok ? ok(reading) : parsed;
}

interface Owner {
  definition: string;
  style: string | undefined;
  readonly levels: Map<number, ListLevel>;
  readonly starts: Map<number, number>;
}

class ListReading implements Lists {
  readonly lists = new Map<string, List>();
  readonly definitions = new Map<string, ListDefinition>();
  /** The list or definition being read. */
  #owner: Owner | undefined;
  #overridden = 0;
  #level: { readonly at: number; level: ListLevel } | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "w:abstractNum" || name === "w:num") this.#openOwner(name, attributes);
    else if (name === "w:lvl") this.#openLevel(Number(attributes.get("w:ilvl")));
    else if (name === "w:lvlOverride") this.#overridden = Number(attributes.get("w:ilvl"));
    else if (this.#level !== undefined) this.#ofLevel(name, attributes);
    else if (this.#owner !== undefined) this.#ofOwner(this.#owner, name, attributes);
  }

  close(name: string): void {
    if (name !== "w:lvl" || this.#level === undefined) return;
    this.#owner?.levels.set(this.#level.at, this.#level.level);
    this.#level = undefined;
  }

  text(): void {}

  #openOwner(name: string, attributes: XmlAttributes): void {
    const owner: Owner = {
      definition: "",
      style: undefined,
      levels: new Map(),
      starts: new Map(),
    };
    this.#owner = owner;
    if (name === "w:num") this.lists.set(attributes.get("w:numId") ?? "", owner);
    else this.definitions.set(attributes.get("w:abstractNumId") ?? "", owner);
  }

  #openLevel(at: number): void {
    if (at >= 0 && at <= 8) this.#level = { at, level: plainLevel };
  }

  #ofOwner(owner: Owner, name: string, attributes: XmlAttributes): void {
    const value = attributes.get("w:val") ?? "";
    if (name === "w:abstractNumId") owner.definition = value;
    else if (name === "w:numStyleLink") owner.style = value;
    else if (name === "w:startOverride") owner.starts.set(this.#overridden, whole(value));
  }

  #ofLevel(name: string, attributes: XmlAttributes): void {
    const change = levelChanges.get(name)?.(attributes.get("w:val") ?? "", attributes);
    if (this.#level !== undefined && change !== undefined) {
      this.#level.level = { ...this.#level.level, ...change };
    }
  }
}

type LevelChange = (value: string, attributes: XmlAttributes) => Partial<ListLevel>;

const levelChanges: ReadonlyMap<string, LevelChange> = new Map<string, LevelChange>([
  ["w:start", (value) => ({ start: whole(value) })],
  ["w:numFmt", (format) => ({ format })],
  ["w:lvlText", (text) => ({ text: text.slice(0, longestText) })],
  ["w:suff", (suffix) => ({ suffix })],
  ["w:isLgl", (_, attributes) => ({ isLegal: isOn(attributes) })],
  ["w:pStyle", (style) => ({ style })],
  ["w:lvlRestart", (value) => ({ restart: whole(value) })],
]);

function whole(value: string): number {
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) ? number : 0;
}
