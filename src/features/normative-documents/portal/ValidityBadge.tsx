import { Badge } from "#ui/Badge.tsx";
import type { Validity, ValidityState } from "../domain/validity/validity.ts";
import { validityWords } from "../words/validity-words.ts";

const tones = {
  "not-yet": "notice",
  "in-force": "fine",
  ending: "warning",
  amended: "notice",
  expired: "error",
  repealed: "error",
  replaced: "error",
  transferred: "plain",
} as const satisfies Readonly<
  Record<ValidityState, "plain" | "fine" | "notice" | "warning" | "error">
>;

/** 有效、失效、废止、已修改、即将失效: the word, and its colour. */
export function ValidityBadge({
  validity: { state },
}: {
  readonly validity: Pick<Validity, "state">;
}) {
  return <Badge tone={tones[state]}>{validityWords[state]}</Badge>;
}
