import { App, Button } from "antd";
import { ask } from "../ask.ts";
import { useAct } from "../use-act.ts";
import type { FormColumn } from "./record-screen.ts";

interface InClearProps {
  readonly path: string;
  readonly id: number;
  readonly columns: readonly FormColumn[];
  readonly says: string;
}

/** 查看全名: personal data in clear, which stands in the trail. */
export function InClear({ path, id, columns, says }: InClearProps) {
  const { modal } = App.useApp();
  const act = useAct({
    act: () =>
      ask<{ readonly values: Readonly<Record<string, string | null>> }>(`${path}/${id}/clear`, {
        method: "POST",
        body: {},
      }),
    isQuiet: true,
    onDone: ({ values }) =>
      void modal.info({
        title: "查看已经记入审计",
        content: columns
          .filter(({ code }) => code in values)
          .map(({ code, header }) => (
            <p key={code}>{`${header}：${values[code] ?? "没有登记"}`}</p>
          )),
      }),
  });
  return (
    <Button loading={act.isRunning} onClick={() => act.start(undefined)}>
      {says}
    </Button>
  );
}
