import { type PDFContext, PDFDict, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { Glyph } from "#formats/pdf/mark-pages.ts";
import type { PageSize } from "../pdfium/pdfium-file.ts";
import type { PackedPicture } from "../picture/packed-picture.ts";
import { textLayer } from "./text-layer.ts";

export interface PicturePage {
  readonly size: PageSize;
  readonly picture: PackedPicture;
  /** What is left of its text. */
  readonly glyphs: readonly Glyph[];
}

/** A page that is a picture, the text that may be read of it behind. */
export function picturePage(context: PDFContext, { size, picture, glyphs }: PicturePage): PDFDict {
  const { width, height, colours, bits, bytes } = picture;
  const shown = PDFRawStream.of(
    context.obj({
      Type: "XObject",
      Subtype: "Image",
      Width: width,
      Height: height,
      ColorSpace: colours,
      BitsPerComponent: bits,
      Filter: "FlateDecode",
      Length: bytes.length,
    }),
    bytes,
  );
  const { right, bottom } = size;
  const text = textLayer(context, glyphs, bottom);
  const content = `q ${right} 0 0 ${bottom} 0 0 cm /P Do Q\n${text.content}`;
  const page = PDFDict.withContext(context);
  page.set(PDFName.of("Type"), PDFName.of("Page"));
  page.set(PDFName.of("MediaBox"), context.obj([0, 0, right, bottom]));
  const resources = { XObject: { P: context.register(shown) }, Font: text.fonts };
  page.set(PDFName.of("Resources"), context.obj(resources));
  page.set(PDFName.of("Contents"), context.register(context.flateStream(content)));
  return page;
}
