/** Kinds of resources that a content stream names. */
export type ResourceKind =
  | "Font"
  | "XObject"
  | "ExtGState"
  | "Shading"
  | "ColorSpace"
  | "Pattern"
  | "Properties";

/** The names that a content uses, by their kind. */
export type NamesUsed = ReadonlyMap<ResourceKind, ReadonlySet<string>>;

const kindsByOperator: Readonly<Record<string, ResourceKind>> = {
  Tf: "Font",
  Do: "XObject",
  gs: "ExtGState",
  sh: "Shading",
  cs: "ColorSpace",
  CS: "ColorSpace",
  scn: "Pattern",
  SCN: "Pattern",
  BDC: "Properties",
  DP: "Properties",
};

const white = "\\x00\\t\\n\\f\\r ";
const marks = "()<>\\[\\]{}/%";
const comment = "%[^\\r\\n]*";
const hex = "<[0-9A-Fa-f\\s]*>";
const token = new RegExp(
  `${comment}|\\(|<<|>>|${hex}|[\\[\\]{}]|/[^${white}${marks}]*|[^${white}${marks}]+`,
  "y",
);
const gaps = new RegExp(`[${white}]+`, "y");

/** Reads which resources a content stream (in latin1) names; `undefined` where it cannot be followed to its end. */
export function namesUsed(content: string): NamesUsed | undefined {
  const reading = new Reading(content);
  for (let next = reading.token(); next !== undefined; next = reading.token()) {
    if (!reading.take(next)) return undefined;
  }
  return reading.isAtEnd ? reading.used : undefined;
}

class Reading {
  readonly used = new Map<ResourceKind, Set<string>>();
  readonly #content: string;
  #at = 0;
  #names: string[] = [];

  constructor(content: string) {
    this.#content = content;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#content.length;
  }

  token(): string | undefined {
    gaps.lastIndex = this.#at;
    this.#at += gaps.exec(this.#content)?.[0].length ?? 0;
    token.lastIndex = this.#at;
    const found = token.exec(this.#content)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** False where what begins here has no end. */
  take(found: string): boolean {
    if (found === "(") return this.#skipTo(endOfString(this.#content, this.#at));
    if (found.startsWith("/")) this.#names.push(plainName(found.slice(1)));
    else if (isOperator(found)) return this.#operator(found);
    return true;
  }

  #operator(name: string): boolean {
    // The colours of a picture within the content are named like operands.
    if (name === "BI") return true;
    const kind = name === "ID" ? "ColorSpace" : kindsByOperator[name];
    if (kind) note(this.used, kind, this.#names);
    this.#names = [];
    return name !== "ID" || this.#skipTo(endOfPicture(this.#content, this.#at));
  }

  #skipTo(end: number | undefined): boolean {
    this.#at = end ?? this.#at;
    return end !== undefined;
  }
}

function isOperator(found: string): boolean {
  return /^[A-Za-z'"]/.test(found) && !["true", "false", "null"].includes(found);
}

function note(
  used: Map<ResourceKind, Set<string>>,
  kind: ResourceKind,
  names: readonly string[],
): void {
  const own = used.get(kind) ?? new Set();
  used.set(kind, own);
  for (const name of names) own.add(name);
}

/** `A#42` → `AB`. */
function plainName(written: string): string {
  return written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function endOfString(content: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < content.length; at += 1) {
    const character = content[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** Behind the bytes of a picture that stands in the content. */
function endOfPicture(content: string, from: number): number | undefined {
  const end = new RegExp(`[${white}]EI(?=[${white}]|$)`, "g");
  end.lastIndex = from;
  const found = end.exec(content);
  return found ? found.index + found[0].length : undefined;
}
