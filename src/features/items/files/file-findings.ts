import type { Finding, FindingKind } from "#platform/files/preflight/finding.ts";
import { findingKinds } from "#platform/files/preflight/finding-kinds.ts";
import { findingWords } from "#platform/files/preflight/finding-words.ts";
import type { DraftFile } from "../data/files/draft-files.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";
import { filesShown } from "../domain/draft/item-files.ts";
import type { ItemFinding } from "../domain/draft/item-finding.ts";

/** What helps against numbers of cards in a file. */
export const maskNumbers =
  "请在原文件里删去，或者把中间几位改成星号，再上传换下这个附件（条例第十五条）";

/** Places of one kind that are named in a sentence. */
const mostPlaces = 3;

/**
 * What blocks the files that a draft shows (外发前检查): what nobody sees must go; what a person sees, that person may answer
 * for, but for numbers of cards. Each kind once a file: its bytes never change, so that the answer holds as long as the file stays.
 */
export function fileFindings(
  content: ItemContent,
  files: readonly DraftFile[],
): readonly ItemFinding[] {
  const shown = new Set(filesShown(content));
  const names = new Map(content.attachments.map(({ number, name }) => [number, name]));
  return files
    .filter(({ number }) => shown.has(number))
    .flatMap((file) => findingsOf(file, names.get(file.number) ?? file.name));
}

/** What a person who looks sees, that person may answer for; numbers of cards are never to be public (条例第十五条). */
export function mayBeAnswered(kind: FindingKind): boolean {
  return findingKinds[kind].remedy === "looked" && kind !== "identity-number";
}

/** A number in the name that the file came with: the public reads another, which is looked through with the text. */
export function isOfName({ kind, place }: Finding): boolean {
  return place.in === "file" && (kind === "identity-number" || kind === "personal-number");
}

function findingsOf({ number, findings }: DraftFile, name: string): readonly ItemFinding[] {
  const inside = findings.filter((one) => !isOfName(one));
  const kinds = [...new Set(inside.map(({ kind }) => kind))];
  return kinds
    .filter((kind) => findingKinds[kind].blocks)
    .map((kind) => {
      const own = inside.filter((one) => one.kind === kind).map(findingWords);
      const places = own.flatMap(({ where, quote }) => {
        const says = [where, quote].filter((one) => one !== "").join("：");
        return says === "" ? [] : [says];
      });
      const told = places.slice(0, mostPlaces).join("；");
      return {
        key: `file ${number} ${kind}`,
        kind: "file" as const,
        asks: mayBeAnswered(kind) ? ("answer" as const) : ("mend" as const),
        quote: `“${name}”里有${own[0]?.what}${told && `（${told}）`}`,
        ...(kind === "identity-number" && { suggestion: maskNumbers }),
      };
    });
}
