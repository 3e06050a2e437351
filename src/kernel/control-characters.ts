/**
 * Characters that are not seen and change how what stands around them is shown: control characters beside line end and
 * tabulator, those that turn the direction of writing (by U+202E a name that ends in exe seems to end in pdf), and hidden tags.
 */
const controls = new RegExp(
  "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f" +
    "\\u202a-\\u202e\\u2066-\\u2069\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]",
  "gu",
);

/** Text as it may be shown to people: each such character in the place where it stands, as a mark that names it. */
export function withMarkedControls(text: string): string {
  return text.replace(controls, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return `〔U+${code.toString(16).toUpperCase().padStart(4, "0")}〕`;
  });
}

/** Text as it was before such marks were set: what was shown with them goes back as it was. */
export function withoutMarks(text: string): string {
  return text.replace(marks, (mark, code: string) => {
    const found = String.fromCodePoint(Number.parseInt(code, 16));
    return withMarkedControls(found) === mark ? found : mark;
  });
}

const marks = /〔U\+([0-9A-F]{4,5})〕/gu;

/** JSON that means the same and holds none of them: each is escaped. */
export function jsonWithoutControls(json: string): string {
  return json.replace(controls, (found) =>
    Array.from({ length: found.length }, (_, at) => found.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Text without them, for where no mark can stand: the name of a file to be saved. */
export function withoutControls(text: string): string {
  return text.replace(controls, "");
}
