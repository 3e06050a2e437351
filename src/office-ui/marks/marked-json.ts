import { withMarkedControls, withoutMarks } from "#kernel/control-characters.ts";

/** A control character that JSON writes as an escape. */
const escaped = /\\u00[0189]/i;

/**
 * An answer's JSON as the office shows it: what turns the direction of writing, or is not seen, stands in every text as a mark
 * (〔U+202E〕), so that no opinion, title or name reads otherwise than it is written.
 */
export function readMarked(json: string): unknown {
  if (!escaped.test(json) && withMarkedControls(json) === json) return JSON.parse(json);
  return JSON.parse(json, (_, value) =>
    typeof value === "string" ? withMarkedControls(value) : value,
  );
}

/** JSON that is sent: what was shown with marks, and not changed, goes back as it came. */
export function writeUnmarked(body: unknown): string {
  return JSON.stringify(body, (_, value) =>
    typeof value === "string" ? withoutMarks(value) : value,
  );
}
