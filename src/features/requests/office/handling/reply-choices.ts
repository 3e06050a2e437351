import { replyRows } from "../../domain/case/codes.ts";
import { resultWords } from "../../words/case-words.ts";

/** What a reply may be (年报表三的一行), to choose from. */
export const outcomeChoices = replyRows.map((value) => ({ value, label: resultWords[value] }));

/** How the day of a reply that is entered by itself came about. */
export const deliveryChoices = [
  { value: "direct", label: "当面送达" },
  { value: "post", label: "邮寄（以交邮之日为准）" },
  { value: "electronic", label: "电子送达" },
];
