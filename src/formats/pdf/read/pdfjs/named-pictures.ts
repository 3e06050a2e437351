/**
 * The program of PDF.js, changed in one place. Told to decode no picture it leaves pictures out altogether, and says
 * neither where one stands nor whether what is beneath shows through. This has it say both. The place is looked for
 * by its text: another version that writes it otherwise fails to load, and with it every test that reads a PDF.
 */
export function withPicturesNamed(program: string): string {
  const parts = program.split(leftOut);
  if (parts.length !== 2) throw new Error("PDF.js leaves pictures out elsewhere than it did");
  return parts.join(`${named}${leftOut}`);
}

const leftOut = "if (maxImageSize !== -1 && w * h > maxImageSize) {";

/** The arguments: no data, width, height, whether the picture is a stencil for the colour of the hour. */
const named = `if (maxImageSize === 0) {
      if (this.parsingType3Font) return;
      const layer = dict.has("OC") ? await this.parseMarkedContentProps(dict.get("OC"), resources) : undefined;
      const isStencil = dict.get("IM", "ImageMask") === true;
      const isMasked = isStencil || dict.has("SMask") || dict.has("Mask");
      operatorList.addImageOps(OPS.paintImageXObject, [null, w, h, isMasked, isStencil], layer);
      return;
    }
    `;
