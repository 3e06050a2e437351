import type { HandedIn } from "../domain/handed-in.ts";

/** Whether a report was handed in, in Chinese. */
export const handedInWords: Readonly<Record<HandedIn, string>> = {
  "in-time": "按期报送",
  late: "逾期报送",
  waiting: "已报送，未公布",
  overdue: "逾期未报",
  "not-due": "尚未到期",
  "not-expected": "不要求报送",
};
