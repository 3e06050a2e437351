import { replyKind } from "../letters/reply-kind.ts";
import type { AnyTextKind, TextKindName } from "./text-kind.ts";

const kinds: readonly AnyTextKind[] = [replyKind];

/** The kind of this name. */
export function kindNamed(name: TextKindName): AnyTextKind | undefined {
  return kinds.find((one) => one.name === name);
}
