import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";

/** A list as far as it has been fetched. */
export interface Rows<Row> {
  readonly all: readonly Row[];
  readonly isLoading: boolean;
  readonly fault: unknown;
  readonly retry: () => void;
  readonly more: (() => void) | undefined;
  readonly isLoadingMore: boolean;
}

interface Page<Row> {
  readonly rows: readonly Row[];
  /** What the next page begins after. */
  readonly next?: string | undefined;
}

interface RowsAsked<Answer, Row> {
  readonly path: string;
  readonly filters?: Readonly<Record<string, string | undefined>>;
  readonly pageOf: (answer: Answer) => Page<Row>;
}

/** Reads a list by pages, each from where the last one ended (keyset). */
export function useRows<Answer, Row>({
  path,
  filters = {},
  pageOf,
}: RowsAsked<Answer, Row>): Rows<Row> {
  const query = useInfiniteQuery({
    queryKey: [path, filters],
    queryFn: async ({ pageParam }) =>
      pageOf(await ask<Answer>(addressOf(path, { ...filters, after: pageParam }))),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return {
    all: query.data?.pages.flatMap(({ rows }) => rows) ?? [],
    isLoading: query.isPending,
    fault: query.error,
    retry: () => void query.refetch(),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    isLoadingMore: query.isFetchingNextPage,
  };
}

/** A path with what is asked of it; what is empty is not asked. */
export function addressOf(
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const query = new URLSearchParams(given).toString();
  return query ? `${path}?${query}` : path;
}
