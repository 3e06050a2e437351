import { Badge } from "#ui/Badge.tsx";
import type { Validity } from "../domain/validity/validity.ts";
import { validityWords } from "../words/validity-words.ts";
import { validityTones } from "./validity-tones.ts";

/** 有效、失效、废止、已修改、即将失效: the word, and its colour. */
export function ValidityBadge({
  validity: { state },
}: {
  readonly validity: Pick<Validity, "state">;
}) {
  return <Badge tone={validityTones[state]}>{validityWords[state]}</Badge>;
}
