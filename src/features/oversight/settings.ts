import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

const mark = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[^\s〔〕]+$/);

/** 发文机关代字 of circulars, orders and working notices: stands before the year and the number. */
export const circularMark = setting<string>({
  name: "oversight.circular-mark",
  title: "通报代字",
  says: "通报文号里的机关代字，如“青政办公开通”",
  of: "agency",
  schema: mark,
  standard: "公开通",
});

export const supervisionMark = setting<string>({
  name: "oversight.supervision-mark",
  title: "督办单代字",
  says: "督办单文号里的机关代字，如“青政办督”",
  of: "agency",
  schema: mark,
  standard: "公开督",
});

export const workingMark = setting<string>({
  name: "oversight.working-mark",
  title: "工作通知代字",
  says: "工作通知文号里的机关代字，如“青政办公开函”",
  of: "agency",
  schema: mark,
  standard: "公开函",
});

export const oversightSettings = [circularMark, supervisionMark, workingMark] as const;
