import { useQuery } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import type { Rows } from "../use-rows.ts";

interface WholeAsked<Answer, Row> {
  readonly path: string;
  readonly rowsOf: (answer: Answer) => readonly Row[];
}

/** A list that comes whole, and what else its answer says. */
export function useWhole<Answer, Row>({
  path,
  rowsOf,
}: WholeAsked<Answer, Row>): {
  readonly rows: Rows<Row>;
  readonly answer: Answer | undefined;
} {
  const query = useQuery({ queryKey: [path], queryFn: () => ask<Answer>(path) });
  const rows: Rows<Row> = {
    all: query.data ? rowsOf(query.data) : [],
    isLoading: query.isPending,
    fault: query.error,
    retry: () => void query.refetch(),
    more: undefined,
    isLoadingMore: false,
  };
  return { rows, answer: query.data };
}
