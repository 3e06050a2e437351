import type { InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import { parseXml } from "./parse-xml.ts";

/** A tie from one part of a package to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `officeDocument`, `styles`, `worksheet`. */
  readonly kind: string;
  /** The name of the part it leads to, without a leading slash. */
  readonly target: string;
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads the relationships of a part. Those that lead out of the package are left out. */
export function readRelationships(
  xml: string,
  part: string,
): Result<readonly Relationship[], InsideUnreadable> {
  const found: Relationship[] = [];
  const parsed = parseXml(xml, {
    open(name, attributes) {
      const target = attributes.get("Target");
      if (name !== "rel:Relationship" || target === undefined) return;
      if (attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(part, target),
      });
    },
    close() {},
    text() {},
  });
  return parsed.ok ? ok(found) : parsed;
}

/** A target is relative to the folder of the part, or begins with a slash. */
function resolve(part: string, target: string): string {
  const folder = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path = folder;
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
