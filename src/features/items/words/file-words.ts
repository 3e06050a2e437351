const says: Readonly<Record<string, string>> = {
  pdf: "PDF",
  docx: "Word",
  doc: "Word",
  xlsx: "Excel",
  xls: "Excel",
  slides: "PPT",
  ofd: "OFD",
  rtf: "RTF",
  opendocument: "OpenDocument",
  png: "图片",
  jpeg: "图片",
  gif: "图片",
  tiff: "图片",
  webp: "图片",
  mp4: "视频",
  zip: "压缩包",
  text: "文本",
};

/** What a file is and how large, for who decides whether to load it: `Word，120 kB`. */
export function fileWords({
  type,
  size,
}: {
  readonly type: string;
  readonly size: number;
}): string {
  return `${says[type] ?? "文件"}，${sizeWords(size)}`;
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
