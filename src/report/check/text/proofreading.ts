import { placeIn, type TextPlace } from "#report/text-place.ts";
import { type Misprint, misprints } from "#text/proofreading/misprints.ts";
import type { Instance, Outcome } from "../check-result.ts";
import { holds, type Subject } from "../subject.ts";
import { printed, textsOf } from "./text-places.ts";

/** `text.proofreading`: no word of the dictionary stands in the text; each that does is one finding with all its places. */
export function checkProofreading({ report, dictionary }: Subject): readonly Outcome[] {
  if (!dictionary) return [];
  const found = new Map<string, Found>();
  for (const section of textsOf(report)) {
    for (const { entry, ...span } of misprints(section.text, dictionary, report.year)) {
      const place = placeIn(section, span);
      const same = found.get(entry.word);
      if (same) same.places.push(place);
      else found.set(entry.word, { entry, places: [place] });
    }
  }
  if (found.size === 0) return [holds({ rule: "text.proofreading", cells: [] })];
  return [...found.values()].map(outcomeOf);
}

interface Found {
  readonly entry: Misprint["entry"];
  readonly places: TextPlace[];
}

function outcomeOf({ entry: { word, suggestion, level }, places }: Found): Outcome {
  const instance: Instance = { rule: "text.proofreading", at: word, cells: [] };
  const detail = { kind: "proofreading", word, suggestion, level, count: places.length } as const;
  return { outcome: "fails", instance, breach: { places: printed(places), detail } };
}
