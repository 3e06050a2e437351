import { breaking, empty, unseen } from "./elements.ts";
import type { Tag } from "./scan.ts";

/** Follows the tags inside an element whose content is not shown, to find where it ends. */
export class Unseen {
  readonly #name: string;
  readonly #inTable: boolean;
  #same = 0;
  #tables = 0;

  /** `name`: the element; `inTable`: whether a cell or row around it can end it. */
  constructor(name: string, inTable: boolean) {
    this.#name = name;
    this.#inTable = inTable;
    if (name === "table") this.#tables = 1;
  }

  /** Whether a start tag ends the element and belongs to the page again. */
  endsBeforeOpen(name: string): boolean {
    if (this.#tables === 0 && this.#isFollowedBy(name)) return true;
    if (name === this.#name && !empty.has(name)) this.#same += 1;
    if (name === "table") this.#tables += 1;
    return false;
  }

  /** `inside`: goes on. `own`: the end tag closes this element. `outer`: it closes one around it. */
  close(name: string): "inside" | "own" | "outer" {
    if (name === "table" && this.#tables > 0) this.#tables -= 1;
    else if (this.#closesOuter(name)) return "outer";
    if (name !== this.#name) return "inside";
    if (this.#same === 0) return "own";
    this.#same -= 1;
    return "inside";
  }

  #closesOuter(name: string): boolean {
    if (this.#tables > 0) return false;
    if (this.#name === "p" && name !== "p" && breaking.has(name)) return true;
    return this.#inTable && level(name) < level(this.#name);
  }

  #isFollowedBy(name: string): boolean {
    if (this.#name === "p" && breaking.has(name)) return name !== "br";
    if (this.#name === "li") return name === "li";
    return this.#inTable && name !== "table" && isOfTable(name) && level(name) <= level(this.#name);
  }
}

/** How deep an element stands in a table; what is none of its parts stands deepest, in a cell. */
const levels = new Map<string, number>([
  ["table", 0],
  ["caption", 1],
  ["thead", 1],
  ["tbody", 1],
  ["tfoot", 1],
  ["tr", 2],
  ["td", 3],
  ["th", 3],
]);

function level(name: string): number {
  return levels.get(name) ?? 4;
}

function isOfTable(name: string): boolean {
  return level(name) < 4;
}

/** Whether the content of the element is never shown, or the page hides it. */
export function isUnseen({ name, attributes }: Tag): boolean {
  if (unseen.has(name)) return true;
  if (attributes.size === 0 || empty.has(name)) return false;
  if (attributes.has("hidden")) return true;
  const style = attributes.get("style")?.value;
  return style !== undefined && /display\s*:\s*none/i.test(style);
}
