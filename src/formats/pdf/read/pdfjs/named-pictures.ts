import { changed } from "./program-changes.ts";

/**
 * The program of PDF.js, which says of pictures where they stand. Told to decode no picture it leaves pictures out altogether,
 * and says neither where one stands nor whether what is beneath shows through. This has it say both.
 */
export function withPicturesNamed(program: string): string {
  return changed(program, { text: leftOut, becomes: `${named}${leftOut}` });
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
