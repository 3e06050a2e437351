import {
  decodePDFRawStream,
  PDFArray,
  PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { cleanPicture } from "../../preflight/pictures/clean-picture.ts";
import { namesUsed, type ResourceKind } from "./content-names.ts";

/** A page that is not to stay as it is. */
class NotKept extends Error {}

/** What a page is, and nothing that hangs on it. */
const ofPage = [
  "Type",
  "MediaBox",
  "CropBox",
  "Rotate",
  "UserUnit",
  "Group",
  "Resources",
  "Contents",
];

/** What no part of a page needs to be seen: data of programs, places in structures that are not kept, files. */
const left = new Set([
  ...[
    "Metadata",
    "PieceInfo",
    "OPI",
    "Alternates",
    "AF",
    "LastModified",
    "StructParent",
    "StructParents",
  ],
  ...["Ref", "Measure", "PtData", "OC", "Parent"],
]);

/** Whether a page can stay as it is: tried where nothing of a page that cannot is left behind. */
export function isKeepable(from: PDFContext, page: PDFDict): boolean {
  try {
    new CleanCopy(from, PDFContext.create()).page(page);
    return true;
  } catch {
    // A page that cannot be followed becomes a picture, whatever speaks against it.
    return false;
  }
}

/** Copies pages from one file to another: what they show, and only the resources that their contents name. */
export class CleanCopy {
  readonly #from: PDFContext;
  readonly #to: PDFContext;
  readonly #copies = new Map<string, PDFRef>();

  constructor(from: PDFContext, to: PDFContext) {
    this.#from = from;
    this.#to = to;
  }

  page(page: PDFDict): PDFDict {
    const copy = PDFDict.withContext(this.#to);
    for (const name of ofPage.map((one) => PDFName.of(one))) {
      const value = page.get(name);
      if (value && name !== PDFName.of("Resources")) copy.set(name, this.#copied(value));
    }
    const resources = page.lookup(PDFName.of("Resources"));
    if (resources instanceof PDFDict) {
      const contents = this.#contentsOf(page.get(PDFName.of("Contents")));
      copy.set(PDFName.of("Resources"), this.#resources(resources, contents));
    }
    return copy;
  }

  #copied(value: PDFObject): PDFObject {
    if (value instanceof PDFRef) return this.#reference(value);
    if (value instanceof PDFArray) {
      const copy = PDFArray.withContext(this.#to);
      for (const one of value.asArray()) copy.push(this.#copied(one));
      return copy;
    }
    if (value instanceof PDFStream) return this.#stream(value);
    if (value instanceof PDFDict) return this.#dictionary(value);
    return value;
  }

  #reference(reference: PDFRef): PDFRef {
    const known = this.#copies.get(reference.tag);
    if (known) return known;
    const copy = this.#to.nextRef();
    this.#copies.set(reference.tag, copy);
    const value = this.#from.lookup(reference);
    if (value) this.#to.assign(copy, this.#copied(value));
    return copy;
  }

  #dictionary(dictionary: PDFDict, contents?: string): PDFDict {
    const type = dictionary.get(PDFName.of("Type"));
    if (type === PDFName.of("OCG") || type === PDFName.of("OCMD")) throw new NotKept("a layer");
    if (type === PDFName.of("Page") || type === PDFName.of("Pages"))
      throw new NotKept("another page");
    const copy = PDFDict.withContext(this.#to);
    for (const [key, value] of dictionary.entries()) {
      if (left.has(key.decodeText())) continue;
      const isResources = key === PDFName.of("Resources");
      copy.set(key, isResources ? this.#ownResources(dictionary, contents) : this.#copied(value));
    }
    return copy;
  }

  #ownResources(owner: PDFDict, contents = this.#glyphsOf(owner)): PDFObject {
    const resources = owner.lookup(PDFName.of("Resources"));
    if (!(resources instanceof PDFDict)) throw new NotKept("resources that are none");
    return this.#resources(resources, contents);
  }

  /** What the characters of a font draw that is made of contents (Type 3). */
  #glyphsOf(font: PDFDict): string {
    const glyphs = font.lookup(PDFName.of("CharProcs"));
    if (!(glyphs instanceof PDFDict)) throw new NotKept("resources of something unknown");
    return glyphs
      .values()
      .map((one) => this.#contentsOf(one))
      .join("\n");
  }

  #stream(stream: PDFStream): PDFStream {
    if (!(stream instanceof PDFRawStream)) throw new NotKept("a stream of another kind");
    const hasResources = stream.dict.has(PDFName.of("Resources"));
    const isForm = stream.dict.get(PDFName.of("Subtype")) === PDFName.of("Form");
    if (isForm && !hasResources) throw new NotKept("a form that uses what the page has");
    const dictionary = this.#dictionary(
      stream.dict,
      hasResources ? this.#contentsOf(stream) : undefined,
    );
    const isJpeg = stream.dict.get(PDFName.of("Filter")) === PDFName.of("DCTDecode");
    const bytes = isJpeg ? cleanPicture(stream.contents) : stream.contents;
    return PDFRawStream.of(dictionary, bytes);
  }

  #contentsOf(value: PDFObject | undefined): string {
    const found = value instanceof PDFRef ? this.#from.lookup(value) : value;
    if (found instanceof PDFArray)
      return found
        .asArray()
        .map((one) => this.#contentsOf(one))
        .join("\n");
    if (found instanceof PDFRawStream) {
      return Buffer.from(decodePDFRawStream(found).decode()).toString("latin1");
    }
    if (found === undefined) return "";
    throw new NotKept("a content of another kind");
  }

  #resources(resources: PDFDict, contents: string): PDFDict {
    const used = namesUsed(contents);
    if (!used) throw new NotKept("a content that cannot be followed");
    const copy = PDFDict.withContext(this.#to);
    for (const [kind, names] of used) {
      const all = resources.lookup(PDFName.of(kind));
      if (all instanceof PDFDict) copy.set(PDFName.of(kind), this.#named(all, kind, names));
    }
    return copy;
  }

  #named(all: PDFDict, kind: ResourceKind, names: ReadonlySet<string>): PDFDict {
    const copy = PDFDict.withContext(this.#to);
    for (const [key, value] of all.entries()) {
      if (!names.has(key.decodeText())) continue;
      // Marks on content say which layer it is of, or belong to a structure that is not kept.
      if (kind === "Properties") throw new NotKept("marked content");
      copy.set(key, this.#copied(value));
    }
    return copy;
  }
}
