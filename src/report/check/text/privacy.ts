import { placeIn } from "#report/text-place.ts";
import { type PersonalNumberKind, personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { printed, textsOf } from "./text-places.ts";

const kinds: readonly PersonalNumberKind[] = ["identity", "passport", "mobile", "bank-card"];

/** `text.privacy`: no identity number, mobile number or bank card stands in the text unmasked. */
export function checkPrivacy({ report }: Subject): readonly Outcome[] {
  const found = textsOf(report).flatMap((section) =>
    personalNumbers(section.text).map(({ kind, masked, ...span }) => ({
      kind,
      masked,
      place: placeIn(section, span),
    })),
  );
  return kinds.map((what): Outcome => {
    const instance: Instance = { rule: "text.privacy", at: what, cells: [] };
    const numbers = found.filter(({ kind }) => kind === what);
    if (numbers.length === 0) return holds(instance);
    const places = printed(numbers.map(({ place }) => place));
    const masked = numbers.map((number) => number.masked);
    return {
      outcome: "fails",
      instance,
      breach: { places, detail: { kind: "personal-number", what, masked } },
    };
  });
}
