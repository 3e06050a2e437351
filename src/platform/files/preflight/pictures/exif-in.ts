/** What the notes of a camera (EXIF) in a file say. */
export interface Exif {
  /** It names the place where the picture was taken. */
  readonly hasPlace: boolean;
  /** 1 to 8; 1 where it says nothing. */
  readonly orientation: number;
}

const mark = Buffer.from("Exif\0\0", "latin1");
/** Notes of a camera that are looked at in one file. */
const most = 200;

/** The notes of cameras that stand anywhere in a file: in a picture, or in pictures of a PDF. */
export function exifIn({ buffer, byteOffset, length }: Uint8Array): readonly Exif[] {
  const view = Buffer.from(buffer, byteOffset, length);
  const found: Exif[] = [];
  for (
    let at = view.indexOf(mark);
    at >= 0 && found.length < most;
    at = view.indexOf(mark, at + 1)
  ) {
    found.push(exifAt(view.subarray(at + mark.length)));
  }
  return found;
}

/** Reads the first directory of a TIFF header (Exif 2.32, 4.6); what is broken says nothing. */
export function exifAt(tiff: Buffer): Exif {
  const none = { hasPlace: false, orientation: 1 };
  const order = tiff.toString("latin1", 0, 2);
  if ((order !== "II" && order !== "MM") || tiff.length < 10) return none;
  const isLittle = order === "II";
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = long(4);
  const count = Math.min(short(first), 500);
  let { hasPlace, orientation } = none;
  for (let index = 0; index < count; index += 1) {
    const at = first + 2 + 12 * index;
    if (short(at) === placeTag && short(long(at + 8)) > 0) hasPlace = true;
    if (short(at) === orientationTag) orientation = short(at + 8);
  }
  return { hasPlace, orientation: orientation >= 1 && orientation <= 8 ? orientation : 1 };
}

const placeTag = 0x8825;
const orientationTag = 0x0112;
