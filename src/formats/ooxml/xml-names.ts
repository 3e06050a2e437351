/** The prefix this program gives each namespace, transitional and strict; those of others are not read. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "x"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:excel", "xvml"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr"],
  ["http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", "xdr"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** The name of what no reader asks for: an element or attribute of another namespace. */
export const otherName = "?";

/** Names kept for the next time; no vocabulary of office files has so many. */
const mostKnown = 2_000;

/** The namespaces declared on one element, and those around it. */
export class XmlScope {
  readonly #outer: XmlScope | undefined;
  readonly #declared: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  /** `declared`: prefix to namespace; the prefix of the default namespace is "". */
  constructor(declared: ReadonlyMap<string, string>, outer?: XmlScope) {
    this.#declared = declared;
    this.#outer = outer;
  }

  /** `w:p` for a paragraph whatever its prefix is in the file; `?` in other namespaces; `undefined`: no such prefix. */
  element(written: string): string | undefined {
    return this.#elements.get(written) ?? this.#learn(this.#elements, written);
  }

  /** The same for an attribute; one without a prefix is in no namespace and keeps its name. */
  attribute(written: string): string | undefined {
    if (!written.includes(":")) return written;
    return this.#attributes.get(written) ?? this.#learn(this.#attributes, written);
  }

  #learn(known: Map<string, string>, written: string): string | undefined {
    const name = this.#resolve(written);
    if (name !== undefined && known.size < mostKnown) known.set(written, name);
    return name;
  }

  /** The namespace of a prefix; `undefined`: it has none. */
  namespaceOf(prefix: string): string | undefined {
    return this.#namespace(prefix);
  }

  #resolve(written: string): string | undefined {
    const colon = written.indexOf(":");
    const prefix = colon < 0 ? "" : written.slice(0, colon);
    const namespace = this.#namespace(prefix);
    if (namespace === undefined) return prefix === "" ? written : undefined;
    const known = prefixes.get(namespace);
    return known === undefined ? otherName : `${known}:${written.slice(colon + 1)}`;
  }

  #namespace(prefix: string): string | undefined {
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    const declared = this.#declared.get(prefix);
    if (declared !== undefined || this.#outer === undefined) return declared;
    return this.#outer.#namespace(prefix);
  }
}
