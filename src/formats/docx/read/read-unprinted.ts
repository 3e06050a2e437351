import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import type { XmlScope } from "#formats/ooxml/xml-names.ts";

/** What an element is written with. */
interface Written {
  readonly attributes: XmlAttributes;
  readonly scope: XmlScope;
}

/** Elements whose content is not printed: old properties, instructions, what is deleted or moved away. */
const unprinted: ReadonlySet<string> = new Set([
  "w:delText",
  "w:delInstrText",
  "w:rt",
  "w:fldData",
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
  "w:del",
  "w:moveFrom",
  "w14:conflictDel",
]);

/** Around content these take it away; among properties they say that the row or the paragraph's mark is. */
const takenAway: ReadonlySet<string> = new Set(["w:del", "w:moveFrom", "w14:conflictDel"]);
const properties: ReadonlySet<string> = new Set(["w:rPr", "w:trPr"]);

/** Namespaces that the programs know which show these files. */
const understood =
  /^(?:http:\/\/schemas\.(?:microsoft|openxmlformats)|http:\/\/purl\.oclc\.org\/ooxml\/|urn:schemas-microsoft-com:)/;

/** Whether the namespaces are known that an alternative requires (ECMA-376 part 3, 7.6). */
function isUnderstood(attributes: XmlAttributes, scope: XmlScope): boolean {
  const required = (attributes.get("Requires") ?? "")
    .split(/\s+/)
    .filter((prefix) => prefix !== "");
  return required.every((prefix) => understood.test(scope.namespaceOf(prefix) ?? ""));
}

/** Follows the elements whose content is not printed; of alternatives (`mc:AlternateContent`) the first that is understood is. */
export class Unprinted {
  #depth = 0;
  /** For each choice that is open: whether an alternative has been taken. */
  readonly #choices: boolean[] = [];

  get isInside(): boolean {
    return this.#depth > 0;
  }

  /** Whether the element is one of them, or stands in one. */
  open(name: string, parent: string, { attributes, scope }: Written): boolean {
    if (this.#depth > 0 || this.#isUnprinted(name, parent)) this.#depth += 1;
    else if (name === "mc:AlternateContent") this.#choices.push(false);
    else if (name === "mc:Choice" && !isUnderstood(attributes, scope)) this.#depth += 1;
    else if (name === "mc:Choice" || name === "mc:Fallback") this.#take();
    return this.#depth > 0;
  }

  /** Whether the element that ends is one of them, or stands in one. */
  close(name: string): boolean {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return true;
    }
    if (name === "mc:AlternateContent") this.#choices.pop();
    return false;
  }

  /** Nothing more comes. */
  end(): void {
    this.#depth = 0;
  }

  #isUnprinted(name: string, parent: string): boolean {
    return unprinted.has(name) && !(takenAway.has(name) && properties.has(parent));
  }

  #take(): void {
    const isTaken = this.#choices.pop() ?? false;
    this.#choices.push(true);
    if (isTaken) this.#depth += 1;
  }
}
