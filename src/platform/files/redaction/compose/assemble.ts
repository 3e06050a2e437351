import {
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFPageLeaf,
} from "@cantoo/pdf-lib";
import { escapeMarkup } from "#formats/escape-markup.ts";
import type { CertificateFacts } from "../redaction.ts";
import { CleanCopy } from "./clean-copy.ts";
import { type PicturePage, picturePage } from "./picture-page.ts";

/** A file that is put together page by page, with nothing in it but what its pages show. */
export class Assembly {
  readonly #document: PDFDocument;
  readonly #pages: PDFDict[] = [];

  private constructor(document: PDFDocument) {
    this.#document = document;
  }

  static async begin(): Promise<Assembly> {
    return new Assembly(await PDFDocument.create({ updateMetadata: false }));
  }

  get #context(): PDFContext {
    return this.#document.context;
  }

  /** Takes pages of another file as they are, each that stays, without what hangs on them. */
  copier(from: PDFDocument): (page: number) => void {
    const copy = new CleanCopy(from.context, this.#context);
    const leaves = from.getPages().map(({ node }) => node);
    return (page) => {
      const leaf = leaves[page];
      if (!leaf) throw new Error("no such page");
      this.#pages.push(copy.page(leaf));
    };
  }

  picture(page: PicturePage): void {
    this.#pages.push(picturePage(this.#context, page));
  }

  async bytes(facts: CertificateFacts): Promise<Uint8Array> {
    const { context, catalog } = this.#document;
    for (const page of this.#pages) this.#append(page);
    const metadata = context.stream(Buffer.from(described(facts)), {
      Type: "Metadata",
      Subtype: "XML",
    });
    catalog.set(PDFName.of("Metadata"), context.register(metadata));
    catalog.set(PDFName.of("Lang"), context.obj("zh-CN"));
    return this.#document.save({ useObjectStreams: false, addDefaultPage: false });
  }

  #append(page: PDFDict): void {
    const { context, catalog } = this.#document;
    const parent = catalog.get(PDFName.of("Pages"));
    const tree = catalog.Pages();
    if (!parent) throw new Error("a file without pages");
    page.set(PDFName.of("Parent"), parent);
    const leaf = PDFPageLeaf.fromMapWithContext(new Map(page.entries()), context, false);
    tree.Kids().push(context.register(leaf));
    tree.set(PDFName.of("Count"), PDFNumber.of(tree.Kids().size()));
  }
}

/** What the file says of itself beside its pages (XMP, ISO 16684-1): the certificate's facts, and nothing of the original. */
function described({ agency, number, by, at, commitment }: CertificateFacts): string {
  const facts = { agency, number, by, at, commitment };
  const said = Object.entries(facts).map(
    ([key, value]) => `<r:${key}>${escapeMarkup(value)}</r:${key}>`,
  );
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:r="urn:tongming:redaction:1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">区分处理件</rdf:li></rdf:Alt></dc:title>
${said.join("\n")}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
