import type { InsideUnreadable } from "#formats/extracted.ts";
import { cutXml } from "#formats/ooxml/clean/cut-xml.ts";
import { rewritePackage } from "#formats/ooxml/clean/rewrite-package.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import { ok, type Result } from "#kernel/result.ts";
import { withChangesAccepted } from "./clean/accepted-changes.ts";

export interface CleanWord {
  /** A person has agreed that all tracked changes are accepted. */
  readonly acceptsChanges: boolean;
  readonly picture: (bytes: Uint8Array) => Uint8Array;
}

/** Ties to what a document carries beside its text. */
const without = new Set([
  "core-properties",
  "extended-properties",
  "custom-properties",
  "thumbnail",
  "comments",
  "commentsExtended",
  "commentsIds",
  "commentsExtensible",
  "people",
  "customXml",
  "glossaryDocument",
  "vbaProject",
  "keyMapCustomizations",
]);

/** What refers to them, and what settings say of who made the file and how. */
const dropped = new Set([
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:dataBinding",
  "w:attachedTemplate",
  "w:docVars",
  "w:mailMerge",
  "w:rsids",
]);

/** A Word document without comments, properties, macros, data of programs, and, where agreed, without tracked changes. */
export function cleanDocx(
  file: OoxmlPackage,
  { acceptsChanges, picture }: CleanWord,
): Result<Uint8Array, InsideUnreadable> {
  return rewritePackage(file, {
    without,
    withoutTargets: new Set(),
    xml: (name, xml) => {
      if (!/^word\/[^/]*\.xml$/i.test(name)) return ok(undefined);
      const plain = cutXml(xml, (element) =>
        dropped.has(element) || (acceptsChanges && element === "w:trackRevisions")
          ? "drop"
          : "keep",
      );
      return plain.ok && acceptsChanges ? withChangesAccepted(plain.value) : plain;
    },
    bytes: (name, bytes) => (/\/media\//i.test(name) ? picture(bytes) : bytes),
  });
}
