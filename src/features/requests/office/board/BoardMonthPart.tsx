import { useQuery } from "@tanstack/react-query";
import { Button, Flex } from "antd";
import type { LocalDate } from "#kernel/local-date.ts";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { BoardDay, BoardMonth } from "../../api/board/board-answer.ts";
import { weeksOf } from "./weeks-of.ts";

const heads = ["一", "二", "三", "四", "五", "六", "日"] as const;

/** A month: what ends on each of its days. */
export function BoardMonthPart({ today }: { readonly today: LocalDate }) {
  const [filters, filter] = useFilters();
  const { agency, officer, section, month = today.slice(0, 7) } = filters;
  const path = addressOf("/api/request-board/calendar", { agency, officer, section, month });
  const asked = useQuery({ queryKey: [path], queryFn: () => ask<BoardMonth>(path) });
  if (asked.isPending) return <Loading rows={6} />;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { days } = asked.data;
  const isUnknown = days.some(({ isWorking }) => isWorking === null);
  return (
    <section aria-label={`${month} 的日历`}>
      <Flex gap="small" align="center" className="office-gap">
        <Button onClick={() => filter({ month: monthAfter(month, -1) })}>上个月</Button>
        <strong>{month}</strong>
        <Button onClick={() => filter({ month: monthAfter(month, 1) })}>下个月</Button>
      </Flex>
      {isUnknown && (
        <p className="office-soft">
          这个月的节假日安排还没有公布，落在其中的最后一天不能推算，这里没有列出。
        </p>
      )}
      <ScrollRegion label={`${month} 各天到期的申请`}>
        <table className="office-month">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(days).map((week) => (
              <tr key={week.find(Boolean)?.on}>
                {heads.map((head, place) => (
                  <Cell key={head} day={week[place]} today={today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface CellProps {
  readonly day: BoardDay | undefined;
  readonly today: LocalDate;
}

function Cell({ day, today }: CellProps) {
  if (!day) return <td />;
  return (
    <td className={day.isWorking === false ? "office-day-off" : undefined}>
      <Day day={day} isToday={day.on === today} />
    </td>
  );
}

function Day({ day, isToday }: { readonly day: BoardDay; readonly isToday: boolean }) {
  const [, filter] = useFilters();
  const { on, says, due, awaited } = day;
  const number = Number(on.slice(8));
  return (
    <>
      {isToday ? <strong>{number} 今天</strong> : number}{" "}
      <span className="office-soft">{says}</span>
      {due > 0 && (
        <div>
          <Button
            type="link"
            className="office-in-cell"
            aria-label={`${on} 到期 ${due} 件`}
            onClick={() => filter({ view: undefined, bucket: undefined, from: on, to: on })}
          >
            到期 {due}
          </Button>
        </div>
      )}
      {awaited > 0 && <div className="office-soft">等到期 {awaited}</div>}
    </>
  );
}

function monthAfter(month: string, by: 1 | -1): string {
  const place = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(place / 12)}-${`${(place % 12) + 1}`.padStart(2, "0")}`;
}
