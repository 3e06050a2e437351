import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** 往年结转计入: whether table four counts disputes of earlier years that were open on 1 January. */
export const carriedIn = setting({
  name: "disputes.carriedIn",
  title: "往年结转计入",
  says: "年报表四是否计入往年立案、本年 1 月 1 日尚未审结的案件",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});
