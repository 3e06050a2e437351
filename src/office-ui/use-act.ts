import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";

interface Act<Given, Done> {
  readonly act: (given: Given) => Promise<Done>;
  /** Said when it is done. */
  readonly done?: string;
  readonly onDone?: (done: Done) => void;
  /** What is shown stays as it is: it says what was done. */
  readonly isQuiet?: true;
}

/** An act over records: while it runs, what was said against it, and all lists read again when it is done. */
export function useAct<Given, Done>({ act, done, onDone, isQuiet }: Act<Given, Done>) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const mutation = useMutation({
    mutationFn: act,
    onSuccess: (result) => {
      if (!isQuiet) void queries.invalidateQueries();
      if (done) void message.success(done);
      onDone?.(result);
    },
  });
  return {
    start: (given: Given) => mutation.mutate(given),
    isRunning: mutation.isPending,
    fault: mutation.error,
    forget: mutation.reset,
  };
}
