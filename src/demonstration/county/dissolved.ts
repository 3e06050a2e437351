import type { LocalDate } from "#kernel/local-date.ts";

/** Agencies of the county that are no more, since when, and who took over. */
export const dissolved: readonly {
  readonly name: string;
  readonly on: LocalDate;
  readonly successor: string;
}[] = [
  { name: "青岚县扶贫开发办公室", on: "2021-05-28", successor: "青岚县乡村振兴局" },
  { name: "青岚县行政审批服务局", on: "2024-02-06", successor: "青岚县数据和政务服务局" },
  { name: "青岚县乡村振兴局", on: "2024-03-29", successor: "青岚县农业农村局" },
];
