import { DataTable } from "#ui/tables/DataTable.tsx";
import type { CountedDay } from "../../domain/clock/count-days.ts";
import type { ReplyClock } from "../../domain/clock/reply-clock.ts";
import { dayReason } from "../../words/clock-words.ts";
import { longDay } from "../../words/day-words.ts";

/** Why the period ends when it does: each day after the receipt, and whether it counts. */
export function DayByDay({ clock }: { readonly clock: ReplyClock }) {
  const { days, receivedOn, dueOn } = clock;
  if (days.length === 0 || receivedOn === null) return null;
  const numbered = numberDays(days);
  return (
    <details>
      <summary>
        期限怎样算出来的：{longDay(receivedOn)}之后逐日
        {dueOn && `，到 ${longDay(dueOn)}`}
      </summary>
      <p>收到（补正、缴费的，为收到补正、缴清费用）的当日不计，从第二天起只数工作日。</p>
      <DataTable
        caption="逐日计算"
        columns={[
          { key: "on", header: "日期", cell: ({ day }) => longDay(day.on), kind: "date" },
          { key: "nth", header: "第几个工作日", cell: ({ nth }) => nth ?? "不计", kind: "figure" },
          { key: "why", header: "原因", cell: ({ day }) => dayReason(day) },
        ]}
        rows={numbered}
        keyOf={({ day }) => day.on}
      />
    </details>
  );
}

interface Numbered {
  readonly day: CountedDay;
  /** Which working day it is; `null`: it does not count. */
  readonly nth: number | null;
}

function numberDays(days: readonly CountedDay[]): readonly Numbered[] {
  let counted = 0;
  return days.map((day) => {
    if (!day.counts) return { day, nth: null };
    counted += 1;
    return { day, nth: counted };
  });
}
