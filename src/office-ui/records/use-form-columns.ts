import { useQuery } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import type { FormAnswer } from "./record-screen.ts";

/** The columns of a room's records, as the server has them. */
export function useFormColumns(path: string) {
  return useQuery({
    queryKey: [path, "form"],
    queryFn: () => ask<FormAnswer>(`${path}/form`),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
