import type { Result } from "#kernel/result.ts";
import type { Problem } from "#platform/http/answers/problem.ts";

/** What became of one of them. */
export interface DoneOfEach {
  readonly id: number;
  readonly title: string;
  readonly isDone: boolean;
  /** Why not, and what to do. */
  readonly why: string | null;
}

interface Each<One extends { readonly id: number }, Refused> {
  readonly all: readonly One[];
  readonly titleOf: (id: number) => Promise<string | undefined>;
  readonly act: (one: One) => Promise<Result<unknown, Refused>>;
  readonly words: (refused: Refused) => Problem;
}

/** Does the same to one after another, each judged by itself and in a transaction of its own: what is refused holds up no other. */
export async function actOnEach<One extends { readonly id: number }, Refused>({
  all,
  titleOf,
  act,
  words,
}: Each<One, Refused>): Promise<readonly DoneOfEach[]> {
  const done: DoneOfEach[] = [];
  for (const one of all) {
    const title = (await titleOf(one.id)) ?? "（没有这条信息）";
    const result = await act(one);
    const problem = result.ok ? undefined : words(result.error);
    const why = problem ? [problem.title, problem.detail].filter(Boolean).join("。") : null;
    done.push({ id: one.id, title, isDone: result.ok, why });
  }
  return done;
}
