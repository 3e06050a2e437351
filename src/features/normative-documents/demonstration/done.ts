import type { Result } from "#kernel/result.ts";

/** What an act of the demonstration gave; none of them is refused. */
export function done<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) {
    throw new Error(`the demonstration's act is refused: ${JSON.stringify(result.error)}`);
  }
  return result.value;
}
