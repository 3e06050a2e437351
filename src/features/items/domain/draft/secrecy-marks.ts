const marks: readonly RegExp[] = [
  /(?:绝密|机密|秘密)\s*[★☆]/g,
  /密级\s*[:：]\s*(?:绝密|机密|秘密)/g,
  /内部(?:资料|文件|参阅|明电)[，,、\s]*(?:注意保存|注意保密|不得外传|严禁外传|妥善保管)/g,
  /(?:此件|本件)\s*不予?公开/g,
];

/** Marks by which a text says itself that it is not for everybody (密级标志, 此件不公开): 保密法 asks to look before it leaves. */
export function secrecyMarks(text: string): readonly string[] {
  const found = marks.flatMap((mark) => [...text.matchAll(mark)].map(([quote]) => quote));
  return [...new Set(found)];
}
